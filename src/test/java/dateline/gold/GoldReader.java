package dateline.gold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dateline.actor.ActorType;
import dateline.article.Polarity;
import dateline.claim.Comparator;
import dateline.event.Modality;
import dateline.event.Role;
import dateline.statement.StatementKind;
import dateline.text.Span;
import dateline.time.Precision;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the gold. An annotation that does not fit its text is an error that names file
 * and words.
 */
public final class GoldReader {

	/** The sets, in the order of the report. */
	public static final List<String> SETS = List.of("seeds", "own", "unseen");

	private static final Path FOLDER = Path.of("src/test/resources/gold");

	private final String set;

	private final String name;

	private final String text;

	private GoldReader(String set, String name, String text) {
		this.set = set;
		this.name = name;
		this.text = text;
	}

	/** The articles of a set, by name. */
	public static List<GoldArticle> read(String set) {
		try (Stream<Path> files = Files.list(FOLDER.resolve(set))) {
			return files.filter((file) -> file.toString().endsWith(".json")).sorted().map((file) -> {
				String name = file.getFileName().toString().replace(".json", "");
				Path text = Path.of(set.equals("seeds") ? "seeds" : FOLDER.resolve(set).toString(), name + ".txt");
				return new GoldReader(set, name, string(text)).article(JsonMapper.shared().readTree(string(file)));
			}).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String string(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private GoldArticle article(JsonNode node) {
		Map<String, GoldActor> actors = new LinkedHashMap<>();
		each(node, "actors", this::actor).forEach((actor) -> actors.put(actor.id(), actor));
		GoldArticle article = new GoldArticle(this.set, this.name, this.text, node.path("manifest"),
				day(node, "publishedOn"), actors, each(node, "dates", this::phrase),
				each(node, "statements", this::statement), each(node, "claims", this::claim),
				each(node, "events", this::event));
		Stream
			.of(article.statements().stream().flatMap((each) -> each.speakers().stream()),
					article.claims().stream().flatMap((each) -> each.asserters().stream()),
					article.events()
						.stream()
						.flatMap((each) -> each.participants().stream())
						.map((each) -> Optional.of(each.actor())))
			.flatMap(Function.identity())
			.flatMap(Optional::stream)
			.filter((id) -> !actors.containsKey(id))
			.findFirst()
			.ifPresent((id) -> fail("no actor " + id));
		return article;
	}

	private GoldActor actor(JsonNode node) {
		List<ActorType> types = new ArrayList<>(List.of(ActorType.valueOf(node.path("type").stringValue())));
		strings(node, "acceptableTypes").forEach((type) -> types.add(ActorType.valueOf(type)));
		List<String> others = new ArrayList<>(strings(node, "roles"));
		others.addAll(strings(node, "acceptableAliases"));
		return new GoldActor(node.path("id").stringValue(), node.path("name").stringValue(), types,
				strings(node, "aliases"), others, Set.copyOf(strings(node, "mayMerge")), isOptional(node));
	}

	private GoldArticle.Phrase phrase(JsonNode node) {
		List<GoldArticle.Reading> readings = new ArrayList<>(List.of(reading(node)));
		readings.addAll(each(node, "acceptable", GoldReader::reading));
		return new GoldArticle.Phrase(span(node), readings, isOptional(node));
	}

	private static GoldArticle.Reading reading(JsonNode node) {
		return new GoldArticle.Reading(new GoldDate(day(node, "from"), day(node, "to")),
				Precision.valueOf(node.path("precision").stringValue()));
	}

	private GoldArticle.Statement statement(JsonNode node) {
		List<Span> content = each(node, "content", this::span).stream().sorted().toList();
		return new GoldArticle.Statement(StatementKind.valueOf(node.path("kind").stringValue()), polarity(node),
				ids(node, "speaker", "acceptableSpeakers"), content, node.path("turn").stringValue(null),
				isOptional(node));
	}

	private GoldArticle.Claim claim(JsonNode node) {
		Set<String> measures = new LinkedHashSet<>(List.of(node.path("measure").stringValue()));
		measures.addAll(strings(node, "acceptableMeasures"));
		Set<String> comparators = new LinkedHashSet<>(List.of(node.path("comparator").stringValue()));
		comparators.addAll(strings(node, "acceptableComparators"));
		return new GoldArticle.Claim(span(node), measures, number(node, "value"), number(node, "min"),
				number(node, "max"), comparators.stream().map(Comparator::valueOf).collect(Collectors.toSet()),
				node.path("unit").stringValue(), ids(node, "assertedBy", "acceptableAsserters"),
				!node.path("assertedByText").isMissingNode() && !node.path("assertedByText").isNull(), place(node),
				interval(node, "asOf"), polarity(node), isOptional(node));
	}

	private GoldArticle.Event event(JsonNode node) {
		Span span = span(node);
		int trigger = span.of(this.text).indexOf(node.path("trigger").stringValue());
		if (trigger < 0) {
			fail("no trigger in " + node);
		}
		int begin = span.begin() + trigger;
		Set<String> types = new LinkedHashSet<>(List.of(node.path("type").stringValue()));
		types.addAll(strings(node, "acceptableTypes"));
		Set<Modality> modalities = EnumSet.of(Modality.valueOf(node.path("modality").stringValue()));
		strings(node, "acceptableModalities").forEach((modality) -> modalities.add(Modality.valueOf(modality)));
		return new GoldArticle.Event(span, new Span(begin, begin + node.path("trigger").stringValue().length()), types,
				modalities, polarity(node), each(node, "participants", GoldReader::participant), place(node),
				interval(node, "date"), node.path("event").stringValue(), isOptional(node));
	}

	private static GoldArticle.Participant participant(JsonNode node) {
		List<String> roles = new ArrayList<>(strings(node, "roles"));
		if (node.hasNonNull("role")) {
			roles.add(node.path("role").stringValue());
		}
		return new GoldArticle.Participant(node.path("actor").stringValue(),
				roles.stream().map(Role::valueOf).collect(Collectors.toSet()));
	}

	private Span span(JsonNode node) {
		String exact = node.path("exact").stringValue();
		int at = -1;
		for (int nth = node.path("nth").intValue(1); nth > 0; nth--) {
			at = this.text.indexOf(exact, at + 1);
			if (at < 0) {
				fail("not in the text: " + node);
			}
		}
		return new Span(at, at + exact.length());
	}

	private static GoldArticle.Given<List<String>> place(JsonNode node) {
		return new GoldArticle.Given<>(node.has("place"), node.hasNonNull("place") ? strings(node, "place") : null);
	}

	private static GoldArticle.Given<GoldDate> interval(JsonNode node, String field) {
		return new GoldArticle.Given<>(node.has(field), node.hasNonNull(field)
				? new GoldDate(day(node.path(field), "from"), day(node.path(field), "to")) : null);
	}

	private static List<Optional<String>> ids(JsonNode node, String field, String acceptable) {
		List<Optional<String>> ids = new ArrayList<>(List.of(Optional.ofNullable(node.path(field).stringValue(null))));
		node.path(acceptable).forEach((each) -> ids.add(Optional.ofNullable(each.stringValue(null))));
		return ids;
	}

	private static Polarity polarity(JsonNode node) {
		return Polarity.valueOf(node.path("polarity").stringValue("ASSERTED"));
	}

	private static boolean isOptional(JsonNode node) {
		return node.path("optional").booleanValue(false);
	}

	private static @Nullable BigDecimal number(JsonNode node, String field) {
		return node.hasNonNull(field) ? node.path(field).decimalValue() : null;
	}

	private static @Nullable LocalDate day(JsonNode node, String field) {
		return node.hasNonNull(field) ? LocalDate.parse(node.path(field).stringValue()) : null;
	}

	private static List<String> strings(JsonNode node, String field) {
		return each(node, field, JsonNode::stringValue);
	}

	private static <T> List<T> each(JsonNode node, String field, Function<JsonNode, T> read) {
		List<T> all = new ArrayList<>();
		node.path(field).forEach((each) -> all.add(read.apply(each)));
		return all;
	}

	private void fail(String problem) {
		throw new IllegalArgumentException(this.set + "/" + this.name + ": " + problem);
	}

}
