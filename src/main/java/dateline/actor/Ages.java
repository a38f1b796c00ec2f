package dateline.actor;

import java.util.Collection;
import java.util.List;

import dateline.text.AnnotatedText;
import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * "The 61-year-old driver": the only person of the article whose age that is ("Ana Lima,
 * 61,", "Ana Lima (61)").
 */
final class Ages {

	private Ages() {
	}

	static void resolve(AnnotatedText text, Collection<Draft> people) {
		for (Sentence sentence : text.sentences()) {
			for (int i = 1; i + 4 < sentence.size(); i++) {
				if (isAge(sentence, i) && sentence.token(i - 1).is("the")) {
					List<Draft> aged = aged(sentence.token(i).text(), people);
					int last = noun(sentence, i + 4);
					if (aged.size() == 1 && last >= 0) {
						aged.getFirst().add(sentence, i - 1, last, Mention.Kind.ROLE, i - 1, last);
					}
				}
			}
		}
	}

	/** "61-year-old", which tokenizers cut. */
	private static boolean isAge(Sentence sentence, int at) {
		return sentence.token(at).text().matches("\\d{1,3}") && sentence.token(at + 2).is("year")
				&& sentence.token(at + 4).is("old");
	}

	/** The last noun behind "old", or "old"; -1 where a name follows. */
	private static int noun(Sentence sentence, int old) {
		int last = old;
		while (last + 1 < sentence.size() && sentence.token(last + 1).tag().matches("NN|JJ|HYPH|VBG|VBN")) {
			last++;
		}
		while (last > old && !sentence.token(last).tag().equals("NN")) {
			last--;
		}
		boolean goesOn = last + 1 < sentence.size()
				&& (sentence.token(last + 1).isNoun() || (sentence.token(last + 1).is(",") && last + 2 < sentence.size()
						&& sentence.token(last + 2).isName()));
		return goesOn ? -1 : last;
	}

	private static List<Draft> aged(String age, Collection<Draft> people) {
		return people.stream()
			.filter((person) -> person.extents.stream()
				.anyMatch((extent) -> extent.mention().kind() == Mention.Kind.NAME && age.equals(ageOf(extent))))
			.toList();
	}

	private static @Nullable String ageOf(Draft.Extent extent) {
		Sentence sentence = extent.sentence();
		int at = extent.last() + 2;
		if (at >= sentence.size() || !sentence.token(at - 1).is(",", "(", "-LRB-")) {
			return null;
		}
		Token token = sentence.token(at);
		boolean closed = at + 1 == sentence.size() || sentence.token(at + 1).is(",", ")", "-RRB-", ".", ";");
		return (token.text().matches("\\d{1,3}") && closed) ? token.text() : null;
	}

}
