package dateline.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import dateline.actor.ActorRule;
import dateline.actor.ActorType;
import dateline.actor.CastMember;
import dateline.article.Polarity;
import dateline.event.EventFinding.Participant;
import dateline.gazetteer.Place;
import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.Token;
import dateline.time.Precision;
import dateline.time.ResolvedDate;
import org.jspecify.annotations.Nullable;

/**
 * Articles with reports drawn from so few actors, places and days that they agree,
 * contradict each other and are ambiguous all the time. The same seed gives the same.
 */
final class GeneratedReports {

	/** Spellings that join and part as others come, and one that is a group at times. */
	private static final List<CastMember> ACTORS = List.of(member("Martha Keller", ActorType.PERSON),
			member("M. Keller", ActorType.PERSON), member("Keller", ActorType.PERSON),
			member("Martha Ann Keller", ActorType.PERSON), member("Martha Eve Keller", ActorType.PERSON),
			member("Army", ActorType.MILITARY), member("Rebels", ActorType.ARMED_GROUP),
			member("Guards", ActorType.ORGANIZATION), member("Guards", ActorType.GROUP));

	private static final List<String> KINDS = List.of("strike", "strike", "drone strike", "meeting", "earthquake",
			"war");

	private static final List<Place> PLACES = List.of(new Place("Sudan", List.of("SD")),
			new Place("Khartoum", List.of("SD")), new Place("Nyala", List.of("SD")));

	private static final LocalDate DAY = LocalDate.of(2025, 5, 12);

	private final Random random;

	GeneratedReports(long seed) {
		this.random = new Random(seed);
	}

	/** An article of one to four reports; its words are the triggers. */
	Report report(int number) {
		int size = 1 + this.random.nextInt(4);
		StringBuilder text = new StringBuilder("n" + number);
		List<Span> triggers = new ArrayList<>();
		for (int i = 0; i < size; i++) {
			triggers.add(new Span(text.length() + 1, text.length() + 3));
			text.append(" e").append(i);
		}
		return new Report(text.toString(), maybe(DAY.plusDays(this.random.nextInt(90))), findings(text, triggers));
	}

	/** The same article as another extractor would read it. */
	Report again(Report report) {
		return new Report(report.text(), report.publishedOn(),
				findings(report.text(), report.findings().stream().map(EventFinding::trigger).toList()));
	}

	private List<EventFinding> findings(CharSequence text, List<Span> triggers) {
		Span all = new Span(0, text.length());
		Sentence sentence = new Sentence(0, 0, all,
				List.of(new Token(0, all, text.toString(), text.toString(), "NN", null, -1, "root")));
		return triggers.stream().map((trigger) -> finding(sentence, trigger)).toList();
	}

	private EventFinding finding(Sentence sentence, Span trigger) {
		String kind = KINDS.get(this.random.nextInt(KINDS.size()));
		EventType type = kind.endsWith("strike") ? EventType.ASSAULT
				: kind.equals("meeting") ? EventType.CONSULT : null;
		List<Participant> parts = new ArrayList<>();
		for (int i = this.random.nextInt(3); i > 0; i--) {
			CastMember actor = ACTORS.get(this.random.nextInt(ACTORS.size()));
			Role role = (type == EventType.CONSULT) ? Role.PARTICIPANT
					: this.random.nextBoolean() ? Role.SOURCE : Role.TARGET;
			parts.add(new Participant(actor, role));
		}
		return new EventFinding(type, kind.startsWith("drone") ? "drone" : null, kind,
				(this.random.nextInt(8) == 0) ? Modality.PLANNED : Modality.ACTUAL, Polarity.ASSERTED,
				parts.stream().distinct().toList(), maybe(PLACES.get(this.random.nextInt(PLACES.size()))),
				maybe(date()), sentence, trigger, trigger, kind + this.random.nextInt(3), this.random.nextInt(4) == 0,
				"VERB", theme());
	}

	/** Of few names, so that many articles tell one story. */
	private Theme theme() {
		Set<String> names = new HashSet<>();
		for (int i = 0; i < 5; i++) {
			names.add("name " + this.random.nextInt(9));
		}
		return new Theme(this.random.nextBoolean(), names);
	}

	private ResolvedDate date() {
		LocalDate day = DAY.plusDays(this.random.nextInt(30) - 15L);
		return switch (this.random.nextInt(8)) {
			case 0 -> new ResolvedDate(day, day.plusDays(6), Precision.WEEK, "then", "WEEK", null);
			case 1 ->
				new ResolvedDate(day.withDayOfMonth(1), day.withDayOfMonth(28), Precision.MONTH, "then", "MONTH", null);
			case 2 -> new ResolvedDate(day.minusYears(1), null, Precision.RANGE, "since then", "SINCE", null);
			case 3 -> new ResolvedDate(null, null, Precision.UNKNOWN, "one day", "UNRESOLVED", null);
			default -> new ResolvedDate(day, day, Precision.DAY, "then", "DAY", null);
		};
	}

	private <T> @Nullable T maybe(T value) {
		return (this.random.nextInt(3) > 0) ? value : null;
	}

	private static CastMember member(String name, ActorType type) {
		return new CastMember(name, type, null, new TreeSet<>(List.of(name)), ActorRule.PERSON_NAME, List.of());
	}

	/** An article with what is found in it. */
	record Report(String text, @Nullable LocalDate publishedOn, List<EventFinding> findings) {

		List<CastMember> cast() {
			return this.findings.stream()
				.flatMap((finding) -> finding.participants().stream())
				.map(Participant::actor)
				.distinct()
				.toList();
		}

		/** With the names of actors for the actors. */
		List<EventMerger.Mention> mentions() {
			String article = this.text.substring(0, this.text.indexOf(' '));
			return this.findings.stream()
				.map((finding) -> new EventMerger.Mention("%s-%05d".formatted(article, finding.trigger().begin()),
						article, this.publishedOn, finding.type(), finding.mode(), finding.kind(), finding.modality(),
						finding.polarity(), finding.date(), finding.recent(), finding.place(),
						finding.participants()
							.stream()
							.map((each) -> new EventMerger.Part(each.actor().name(), each.role(),
									each.actor().type() != ActorType.GROUP, each.actor().isPerson()))
							.collect(Collectors.toSet()),
						finding.label(), finding.theme()))
				.toList();
		}

	}

}
