package dateline.gazetteer;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Whether a capital stands for the government that sits in it: as the subject or agent of
 * a verb that only a government can be the subject of ("Baghdad denied"), as the owner of
 * an act ("Tehran's refusal"), or one of two that something is between ("talks between
 * Moscow and Kyiv"). Anything else may be the place.
 */
final class Metonymy {

	private static final Set<String> WORDS = GazetteerFile.read("government-acts.tsv", 1)
		.lines()
		.stream()
		.map(List::getFirst)
		.collect(Collectors.toUnmodifiableSet());

	private Metonymy() {
	}

	static boolean isGovernment(EntryMatch match, Sentence sentence) {
		Token token = headOf(match, sentence);
		Token head = sentence.head(token);
		for (int steps = 0; head != null && token.isRelated("conj") && steps < sentence.size(); steps++) {
			token = head;
			head = sentence.head(token);
		}
		if (head == null) {
			return false;
		}
		if (token.isRelated("nsubj") || (token.isRelated("obl", "nmod") && hasCase(sentence, token, "by"))) {
			return acts(sentence, token, head);
		}
		return (token.relation().equals("nmod:poss") && WORDS.contains(head.lemma()))
				|| (token.isRelated("obl", "nmod") && hasCase(sentence, token, "between"));
	}

	private static boolean acts(Sentence sentence, Token token, Token verb) {
		boolean passive = token.relation().equals("nsubj:pass");
		boolean controlled = sentence.child(verb, "xcomp").filter((each) -> WORDS.contains(each.lemma())).isPresent();
		return !passive && (WORDS.contains(verb.lemma()) || controlled);
	}

	private static boolean hasCase(Sentence sentence, Token token, String word) {
		return sentence.children(token, "case").stream().anyMatch((each) -> each.is(word));
	}

	/** The token of the match that hangs outside of it. */
	private static Token headOf(EntryMatch match, Sentence sentence) {
		@Nullable Token found = null;
		for (int at = match.first(); at <= match.last(); at++) {
			Token token = sentence.token(at);
			if (token.head() < match.first() || token.head() > match.last()) {
				found = token;
			}
		}
		return (found != null) ? found : sentence.token(match.last());
	}

}
