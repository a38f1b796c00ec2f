package dateline.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

import org.jspecify.annotations.Nullable;

/**
 * A generated text and where in it the facts are. Of ASCII, so that characters are code
 * points.
 */
final class ArticleText {

	private static final int LINES = 20;

	private static final List<String> CUES = List.of("said", "said", "said", "told", "warned", "announced", "denied");

	private static final List<String> TRIGGERS = List.of("attack", "strike", "withdrawal", "meeting", "protest",
			"talks", "sanction", "deployment", "agreement", "arrest");

	private static final List<String> COUNTED = List.of("troops", "people", "soldiers", "attacks", "civilians",
			"dollars", "protesters", "members");

	private final Vocabulary vocabulary;

	private final World world;

	private final List<String> cast;

	private final RandomGenerator random;

	private final StringBuilder text = new StringBuilder();

	private final List<Line> lines = new ArrayList<>();

	/**
	 * A new text.
	 * @param cast who occurs in it; at least two
	 * @param said how many statements it has; {@code counted} claims, {@code reported}
	 * events
	 */
	ArticleText(Vocabulary vocabulary, World world, List<String> cast, int said, int counted, int reported,
			RandomGenerator random) {
		this.vocabulary = vocabulary;
		this.world = world;
		this.cast = cast;
		this.random = random;
		int most = Math.max(Math.max(LINES, said), Math.max(said / 2 + counted, reported));
		for (int line = 0; line < most; line++) {
			// Half of the claims are in the lines of statements.
			this.lines.add(line(line < said, line >= said / 2 && line < said / 2 + counted,
					(line + most / 2) % most < reported));
			this.text.append((line % 4 == 3) ? "\n\n" : " ");
		}
		this.text.setLength(this.text.length() - 1);
	}

	private Line line(boolean says, boolean counts, boolean reports) {
		boolean direct = says && this.random.nextInt(5) < 2;
		int begin = this.text.length() + (direct ? 1 : 0);
		this.text.append(direct ? "\"" : "").append(Vocabulary.capitalised(this.vocabulary.draw(this.random)));
		words(2, 6);
		Report report = reports ? report() : null;
		words(2, 6);
		Count count = counts ? count() : null;
		words(2, 7);
		Span content = new Span(begin, this.text.length());
		Saying saying = says ? saying(content, direct) : null;
		this.text.append('.');
		return new Line(new Span(begin - (direct ? 1 : 0), this.text.length()), saying, count, report);
	}

	private Saying saying(Span content, boolean direct) {
		this.text.append(direct ? ",\"" : ",");
		Named speaker = (this.random.nextInt(10) > 0) ? named() : null;
		String cue = CUES.get(this.random.nextInt(CUES.size()));
		if (speaker == null) {
			append("officials");
		}
		append(cue);
		return new Saying(content, direct, speaker, cue);
	}

	private Report report() {
		Named source = named();
		Span trigger = append(TRIGGERS.get(this.random.nextInt(TRIGGERS.size())));
		Named target = (this.random.nextInt(4) > 0) ? named() : null;
		words(1, 4);
		return new Report(new Span(source.span.begin, this.text.length()), trigger, source, target);
	}

	private Count count() {
		Amount amount = Amount.draw(this.random);
		Span exact = append(amount.words());
		Named subject = (this.random.nextInt(10) < 6) ? named() : null;
		String counted = COUNTED.get(this.random.nextInt(COUNTED.size()));
		append(counted);
		World.Place place = (this.random.nextInt(5) > 0) ? this.world.place(this.random) : null;
		if (place != null) {
			append("in " + place.name());
		}
		return new Count(exact, amount, counted, subject, place);
	}

	private Named named() {
		int member = Math.min(this.random.nextInt(this.cast.size()), this.random.nextInt(this.cast.size()));
		return new Named(member, append(this.cast.get(member)));
	}

	private Span append(String words) {
		this.text.append(' ').append(words);
		return new Span(this.text.length() - words.length(), this.text.length());
	}

	private void words(int least, int most) {
		int words = this.random.nextInt(least, most + 1);
		for (int word = 0; word < words; word++) {
			this.text.append(' ').append(this.vocabulary.draw(this.random));
		}
	}

	List<Line> lines() {
		return this.lines;
	}

	String text() {
		return this.text.toString();
	}

	String exact(Span span) {
		return this.text.substring(span.begin, span.end);
	}

	String before(Span span) {
		return this.text.substring(Math.max(0, span.begin - 20), span.begin);
	}

	String after(Span span) {
		return this.text.substring(span.end, Math.min(this.text.length(), span.end + 20));
	}

	record Span(int begin, int end) {
	}

	/** Somebody of the cast, where the text names it. */
	record Named(int member, Span span) {
	}

	record Saying(Span content, boolean direct, @Nullable Named speaker, String cue) {
	}

	record Count(Span exact, Amount amount, String counted, @Nullable Named subject, World.@Nullable Place place) {
	}

	record Report(Span clause, Span trigger, Named source, @Nullable Named target) {
	}

	record Line(Span span, @Nullable Saying saying, @Nullable Count count, @Nullable Report report) {
	}

}
