package dateline.text;

/**
 * A half-open range of a text, counted in UTF-16 units as Java counts.
 *
 * @param begin first unit
 * @param end unit after the last; greater than {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {

	public Span {
		if (begin < 0 || end <= begin) {
			throw new IllegalArgumentException("not a span: " + begin + ".." + end);
		}
	}

	public int length() {
		return this.end - this.begin;
	}

	public boolean contains(Span other) {
		return this.begin <= other.begin && other.end <= this.end;
	}

	public boolean overlaps(Span other) {
		return this.begin < other.end && other.begin < this.end;
	}

	/** The smallest span that has both in it. */
	public Span cover(Span other) {
		return new Span(Math.min(this.begin, other.begin), Math.max(this.end, other.end));
	}

	public String of(String text) {
		return text.substring(this.begin, this.end);
	}

	/** In text order; of two that begin together the longer first. */
	@Override
	public int compareTo(Span other) {
		return (this.begin != other.begin) ? Integer.compare(this.begin, other.begin)
				: Integer.compare(other.end, this.end);
	}

}
