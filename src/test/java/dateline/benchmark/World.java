package dateline.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;

import dateline.text.NameKey;
import org.jspecify.annotations.Nullable;

/**
 * Who and where the generated news are about: outlets, actors and places, each drawn by
 * Zipf's law. Countries and cities are those of the gazetteer, so that they can be asked
 * for.
 */
final class World {

	private static final int SOURCES = 300;

	private static final int ACTORS = 4_000;

	private static final List<String> FIRST = List.of("US", "IQ", "IL", "UA", "RU", "SY", "IR", "GB", "FR", "DE", "CN");

	private static final List<String> PAPERS = List.of("Times", "Post", "Herald", "Tribune", "News", "Gazette");

	private static final List<String> BODIES = List.of("ORGANIZATION Group", "ORGANIZATION Institute",
			"GOVERNMENT Ministry", "MILITARY Army", "ARMED_GROUP Brigades", "MEDIA Radio", "INTERNATIONAL_BODY Union");

	private final List<String> sources = new ArrayList<>();

	private final List<Actor> actors = new ArrayList<>();

	private final List<Place> places = new ArrayList<>();

	private final Zipf sourceRanks = new Zipf(SOURCES, 1);

	private final Zipf actorRanks = new Zipf(ACTORS, 1);

	private final Zipf placeRanks;

	World(Vocabulary vocabulary, long seed) {
		Random random = new Random(seed);
		countries();
		cities(random);
		this.placeRanks = new Zipf(this.places.size(), 1);
		Set<String> slugs = new HashSet<>();
		while (this.sources.size() < SOURCES) {
			String name = "The " + vocabulary.name(random) + " " + PAPERS.get(random.nextInt(PAPERS.size()));
			if (slugs.add(NameKey.slug(name))) {
				this.sources.add(name);
			}
		}
		this.actors.forEach((actor) -> slugs.add(actor.slug()));
		while (this.actors.size() < ACTORS) {
			Actor actor = actor(vocabulary, random);
			if (slugs.add(actor.slug())) {
				this.actors.add(actor);
			}
		}
		Collections.shuffle(this.actors.subList(FIRST.size(), ACTORS), random);
	}

	private static Actor actor(Vocabulary vocabulary, Random random) {
		String country = FIRST.get(random.nextInt(FIRST.size()));
		String name = vocabulary.name(random) + " " + vocabulary.name(random);
		if (random.nextInt(10) < 6) {
			return new Actor(name, "PERSON", country);
		}
		String[] body = BODIES.get(random.nextInt(BODIES.size())).split(" ", -1);
		return new Actor(name + " " + body[1], body[0], country);
	}

	private void countries() {
		List<String[]> rows = new ArrayList<>(rows("countries"));
		rows.sort((one, other) -> Integer.compare(rank(one[0]), rank(other[0])));
		for (String[] row : rows) {
			this.places.add(new Place(row[1], row[0]));
			this.actors.add(new Actor(row[1], "COUNTRY", row[0]));
		}
	}

	private static int rank(String code) {
		return FIRST.contains(code) ? FIRST.indexOf(code) : FIRST.size();
	}

	private void cities(Random random) {
		for (String[] row : rows("countries")) {
			if (row.length > 4) {
				this.places.add(new Place(row[4].split("[|/]", -1)[0], row[0]));
			}
		}
		rows("cities").forEach((row) -> this.places.add(new Place(row[1], row[0])));
		this.places.removeIf((place) -> !place.name.matches("[A-Z][a-z]+( [A-Z][a-z]+)*"));
		Collections.shuffle(this.places.subList(FIRST.size(), this.places.size()), random);
	}

	private static List<String[]> rows(String file) {
		try (var in = Objects.requireNonNull(World.class.getResourceAsStream("/gazetteer/" + file + ".tsv"))) {
			return Arrays.stream(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1))
				.filter((line) -> line.matches("[A-Z]{2}\t.*"))
				.map((line) -> line.replaceAll("[?~]", "").split("\t", -1))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	List<String> sources() {
		return this.sources;
	}

	List<Actor> actors() {
		return this.actors;
	}

	/** A rank, from 0, the most frequent. */
	int source(RandomGenerator random) {
		return this.sourceRanks.draw(random);
	}

	/** A rank, from 0, the most frequent. */
	int actor(RandomGenerator random) {
		return this.actorRanks.draw(random);
	}

	Place place(RandomGenerator random) {
		return this.places.get(this.placeRanks.draw(random));
	}

	record Actor(String name, String type, @Nullable String country) {

		String slug() {
			return NameKey.slug(this.name);
		}

	}

	record Place(String name, String country) {
	}

}
