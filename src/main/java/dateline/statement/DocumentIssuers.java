package dateline.statement;

import java.util.HashSet;
import java.util.Set;

import dateline.actor.CastMember;
import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks in a document: its owner ("the firm’s report"), who signed it ("a letter
 * signed by the mayor"), or of "the statement" whoever has just said something in one.
 */
final class DocumentIssuers {

	/** The words within which it is told who issued it. */
	private static final int TOLD = 10;

	private final Issuers issuers;

	private final Speakers speakers;

	private final PersonInFocus focus;

	DocumentIssuers(Issuers issuers, Speakers speakers, PersonInFocus focus) {
		this.issuers = issuers;
		this.speakers = speakers;
		this.focus = focus;
	}

	@Nullable CastMember of(Voice voice) {
		Sentence sentence = voice.sentence();
		CastMember owner = owner(voice);
		if (owner != null) {
			return owner;
		}
		Token signed = signed(sentence, voice.head());
		if (signed != null) {
			return sentence.child(signed, "obl", "nmod")
				.map((each) -> this.speakers.apposed(sentence, each))
				.orElse(null);
		}
		CastMember told = told(sentence, voice.head());
		if (told != null) {
			return told;
		}
		for (Token each : sentence.children(voice.head(), "compound", "nmod", "obl", "amod")) {
			boolean by = each.isRelated("compound")
					|| sentence.child(each, "case").filter((mark) -> mark.is("by", "from")).isPresent();
			CastMember member = by ? this.speakers.member(sentence, each) : null;
			if (member != null) {
				return member;
			}
		}
		CastMember issuer = Issuers.isAgain(voice) ? issuer(voice) : null;
		return (issuer == null && Issuers.isAgain(voice)) ? this.issuers.of(voice) : issuer;
	}

	/** "Signed" of "a letter signed by the agency". */
	private static @Nullable Token signed(Sentence sentence, Token noun) {
		return sentence.children(noun, "acl")
			.stream()
			.filter((each) -> Issuers.isIssuing(each) && Words.is(sentence, each.index() + 1, "by"))
			.findFirst()
			.orElse(null);
	}

	/**
	 * "data that <em>the agency</em> released", "a report published on Monday by <em>the
	 * agency</em>": who issued it, by the order of words.
	 */
	private @Nullable CastMember told(Sentence sentence, Token noun) {
		boolean issued = false;
		for (int i = noun.index() + 1; i < Math.min(noun.index() + TOLD, sentence.size()); i++) {
			Token each = sentence.token(i);
			if (issued && sentence.token(i - 1).is("by")) {
				return this.speakers.starting(sentence, i);
			}
			if (Words.isMark(each) || Words.isQuoteMark(each)) {
				return null;
			}
			int before = Words.beforeAdverbs(sentence, i);
			boolean participle = each.tag().equals("VBN")
					&& (i == noun.index() + 1 || !sentence.token(before).isNoun());
			issued |= participle && Issuers.isIssuing(each);
			if (!participle && each.tag().matches("VB[DNPZ]") && !issued) {
				boolean issues = Issuers.isIssuing(each) || (each.is("put") && Words.is(sentence, i + 1, "out"));
				return (issues && before > noun.index()) ? this.speakers.member(sentence, sentence.token(before))
						: null;
			}
		}
		return null;
	}

	@Nullable CastMember owner(Voice voice) {
		Token owner = voice.sentence().child(voice.head(), "nmod:poss").orElse(null);
		if (owner == null) {
			return null;
		}
		CastMember member = this.speakers.member(voice.sentence(), owner);
		boolean pronoun = owner.tag().equals("PRP$");
		return (member == null && pronoun) ? this.focus.inFocus(voice, owner) : member;
	}

	/**
	 * "the statement": of whoever has just said something in a statement; "the report" of
	 * the only one who has ever done so.
	 */
	private @Nullable CastMember issuer(Voice voice) {
		boolean lasting = voice.head().is("report", "study", "review", "audit", "survey");
		Set<CastMember> found = new HashSet<>();
		for (Speakers.Spoken each : this.speakers.latest()) {
			Sentence sentence = each.sentence();
			boolean far = voice.sentence().paragraph() - sentence.paragraph() > 2;
			if ((far && !lasting) || sentence.equals(voice.sentence())) {
				return null;
			}
			boolean same = each.voice().head().lemma().equals(voice.head().lemma());
			boolean there = sentence.tokens()
				.stream()
				.filter((token) -> token.lemma().equals(voice.head().lemma()) && token.tag().equals("NN"))
				.anyMatch((token) -> isOccasion(sentence, token.index()));
			if ((same || there) && !far) {
				return each.member();
			}
			if (there && each.member() != null) {
				found.add(each.member());
			}
		}
		return (found.size() == 1) ? found.iterator().next() : null;
	}

	/** "in a joint statement" */
	private static boolean isOccasion(Sentence sentence, int noun) {
		int at = noun - 1;
		while (at > 0 && sentence.token(at).tag().matches("JJ|NN|VBN|CD|HYPH|PRP\\$")) {
			at--;
		}
		boolean article = sentence.token(Math.max(at, 0)).is("a", "an") || sentence.token(at + 1).tag().equals("PRP$");
		at -= sentence.token(Math.max(at, 0)).is("a", "an") ? 1 : 0;
		return article && at >= 0 && sentence.token(at).is("in");
	}

}
