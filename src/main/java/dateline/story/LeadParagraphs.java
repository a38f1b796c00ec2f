package dateline.story;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dateline.gazetteer.Entry;
import dateline.gazetteer.EntryKind;
import dateline.gazetteer.EntryMatch;
import dateline.gazetteer.Gazetteer;
import dateline.text.AnnotatedText;
import dateline.text.Sentence;

/**
 * The place that the first paragraph names first as the scene of the news, else the next
 * paragraph, and the country of one that no list has: "A dam broke near <em>Dolva</em>.
 * Norway's …". What stands beside the scene ({@link LeadAsides}) is none; empty where
 * that is all, and where the next paragraph has turned to another scene.
 */
final class LeadParagraphs {

	/** What lies between countries. */
	private static final Pattern WATERS = Pattern
		.compile("\\b(?:Sea|Ocean|Gulf|Strait|Straits|Bay|Channel|Shoal|Reef|Lake|River|Line|Border|Canal|Bank)\\b");

	private final AnnotatedText text;

	private final Gazetteer gazetteer;

	private final ReporterPlaces reporter;

	LeadParagraphs(AnnotatedText text, Gazetteer gazetteer, ReporterPlaces reporter) {
		this.text = text;
		this.gazetteer = gazetteer;
		this.reporter = reporter;
	}

	/**
	 * Of the first paragraph, else of the next, which may have turned to another scene:
	 * there only what agrees with the dateline.
	 */
	List<Entry> place(PlaceNames names) {
		for (Sentence sentence : this.text.sentences()) {
			int paragraph = paragraph(sentence);
			if (paragraph > 1 || LeadAsides.isAnother(sentence)) {
				break;
			}
			List<EntryMatch> located = names.located(sentence)
				.stream()
				.filter((match) -> !LeadAsides.is(sentence, match))
				.toList();
			if (!located.isEmpty()) {
				return place(sentence, located, paragraph);
			}
		}
		return List.of();
	}

	/** The first of these places, or what stands for one that is beside the scene. */
	private List<Entry> place(Sentence sentence, List<EntryMatch> located, int paragraph) {
		List<Entry> dateline = this.reporter.dateline();
		Entry place = located.getFirst().entry();
		boolean other = dateline.isEmpty()
				|| Collections.disjoint(dateline.getFirst().countryCodes(), place.countryCodes());
		boolean aside = (other && LeadAsides.isOfSubject(sentence, located.getFirst()))
				|| LeadAsides.isSequel(sentence, located);
		boolean turned = paragraph > 0 && !dateline.isEmpty();
		return aside ? this.reporter.byline() : (turned ? List.of() : List.of(place));
	}

	/** How many paragraphs stand before it. */
	private int paragraph(Sentence sentence) {
		return sentence.paragraph() - this.text.sentences().getFirst().paragraph();
	}

	/**
	 * The country of a place that no list has: that of the dateline, if the first two
	 * paragraphs name no other, else the only one that they name.
	 */
	List<Entry> completed(List<Entry> named) {
		Entry place = named.getFirst();
		if (!place.countryCodes().isEmpty() || place.kind() == EntryKind.COUNTRY
				|| WATERS.matcher(place.name()).find()) {
			return named;
		}
		List<String> codes = Stream.concat(this.reporter.dateline().stream(),
				this.text.sentences().stream().filter((sentence) -> paragraph(sentence) < 2).flatMap(this::countries))
			.flatMap((entry) -> entry.countryCodes().stream())
			.distinct()
			.toList();
		return (codes.size() == 1 && isMost(codes.getFirst()))
				? List.of(new Entry(place.name(), place.kind(), codes.getFirst(), codes)) : named;
	}

	/**
	 * Whether the text names nothing of another country as often: "Bridgetown" is a town
	 * of Western Australia, too.
	 */
	private boolean isMost(String code) {
		Map<String, Long> counts = this.text.sentences()
			.stream()
			.flatMap(this::countries)
			.filter((entry) -> entry.countryCode() != null)
			.collect(Collectors.groupingBy((entry) -> Objects.requireNonNull(entry.countryCode()),
					Collectors.counting()));
		long own = counts.getOrDefault(code, 0L);
		return counts.entrySet().stream().allMatch((each) -> each.getKey().equals(code) || each.getValue() < own);
	}

	/** What a sentence names that may tell of the country where the news is. */
	private Stream<Entry> countries(Sentence sentence) {
		return this.gazetteer.find(sentence)
			.stream()
			.filter((match) -> !sentence.token(match.last()).isRelated("compound")
					&& !LeadAsides.isNeighbour(sentence, match))
			.map(EntryMatch::entry)
			.filter((entry) -> entry.kind() != EntryKind.ARMED_GROUP && entry.kind() != EntryKind.ORGANIZATION
					&& entry.kind() != EntryKind.MEDIA);
	}

}
