package dateline.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dateline.text.Sentence;

/**
 * Organisations of which a text says no more than that people told them what was then
 * printed, or that reporters work for them, are outlets: "told Radio Lume", "reporters
 * for Meridian Wire". A stock exchange, which companies tell things, is none.
 */
final class ToldOutlets {

	private static final Set<String> STAFF = Set.of("reporter", "reporters", "correspondent", "correspondents",
			"journalist", "journalists", "interview", "columnist", "newsroom");

	private static final Pattern EXCHANGE = Pattern.compile("ASX|NYSE|LSE|JSE|TSX|SGX|NSE|BSE|HKEX|.* Exchange");

	private final Institutions institutions;

	ToldOutlets(Institutions institutions) {
		this.institutions = institutions;
	}

	/** Calls them what they are. */
	void settle(List<Name> names) {
		Map<String, List<Name>> byText = names.stream()
			.filter((name) -> name.entry() == null && name.type() == ActorType.ORGANIZATION
					&& name.tokens()
						.stream()
						.noneMatch((each) -> this.institutions.type(List.of(each)) == ActorType.ORGANIZATION))
			.collect(Collectors.groupingBy(Name::text));
		Set<String> outlets = new HashSet<>();
		byText.forEach((text, same) -> {
			if (same.stream().allMatch(ToldOutlets::isTold)) {
				outlets.add(text);
			}
		});
		names.replaceAll(
				(name) -> name.entry() == null && name.type() == ActorType.ORGANIZATION && outlets.contains(name.text())
						? name.as(ActorType.MEDIA, ActorRule.OUTLET) : name);
	}

	private static boolean isTold(Name name) {
		Sentence sentence = name.sentence();
		int at = name.first() - 1;
		if (EXCHANGE.matcher(name.text()).matches()) {
			return false;
		}
		if (isReporting(sentence, name.last() + 1)) {
			return true;
		}
		if (at >= 0 && sentence.token(at).is("the")) {
			at--;
		}
		if (at >= 0 && sentence.token(at).lemma().equals("tell")) {
			return true;
		}
		return at >= 1 && sentence.token(at).is("for", "with", "of", "from")
				&& STAFF.contains(NameParts.lower(sentence.token(at - 1)));
	}

	/** "X could not verify", "X has contacted the firm": the words behind the name. */
	private static boolean isReporting(Sentence sentence, int next) {
		return next + 2 < sentence.size() && sentence.token(next).is("could", "has", "was", "contacted", "approached")
				&& sentence.tokens()
					.subList(next, Math.min(sentence.size(), next + 5))
					.stream()
					.anyMatch((token) -> token.is("verify", "contacted", "approached", "confirm"));
	}

}
