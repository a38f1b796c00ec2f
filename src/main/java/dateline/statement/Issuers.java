package dateline.statement;

import java.util.Set;

import dateline.actor.Cast;
import dateline.actor.CastMember;
import dateline.text.AnnotatedText;
import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Who issued a document that a sentence shortly before tells of: "<em>The union</em>
 * published a report on Monday. The report says …".
 */
final class Issuers {

	private static final int NEAR = 2;

	private static final Set<String> ISSUING = Set.of("issue", "publish", "release", "write", "send", "post", "file",
			"submit", "circulate", "sign", "present", "produce", "distribute", "commission", "prepare", "compile",
			"collect", "gather");

	private final AnnotatedText text;

	private final Cast cast;

	Issuers(AnnotatedText text, Cast cast) {
		this.text = text;
		this.cast = cast;
	}

	/** Whether nothing but an adjective or a number says which document: "the report". */
	static boolean isAgain(Voice voice) {
		return voice.sentence()
			.within(voice.span())
			.stream()
			.allMatch((each) -> each.is("the", "this") || each.equals(voice.head()) || each.tag().matches("JJ|CD|HYPH")
					|| each.is("page"))
				&& voice.sentence().within(voice.span()).getFirst().is("the", "this");
	}

	/** Whether somebody issues a document by this verb. */
	static boolean isIssuing(Token verb) {
		return ISSUING.contains(verb.lemma());
	}

	/** Who is told to have issued it; null if nobody is, or nobody named. */
	@Nullable CastMember of(Voice voice) {
		int index = voice.sentence().index();
		for (int i = index - 1; i >= Math.max(0, index - NEAR); i--) {
			Sentence sentence = this.text.sentences().get(i);
			for (Token each : sentence.tokens()) {
				Token verb = each.isRelated("obj") ? sentence.head(each) : null;
				if (verb != null && each.lemma().equals(voice.head().lemma()) && isIssuing(verb)) {
					return sentence.child(verb, "nsubj")
						.flatMap((subject) -> this.cast.referent(sentence, subject))
						.filter(CastMember::isNamed)
						.orElse(null);
				}
			}
		}
		return null;
	}

}
