package dateline.actor;

import java.util.List;

import dateline.gazetteer.Entry;
import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * A name in a sentence.
 *
 * @param type what it is, null for a mere place and for what names no actor
 * @param entry what the gazetteer knows of it, null if nothing
 * @param titles the titles before it, nearest first
 * @param rule how it was found
 */
record Name(Sentence sentence, int first, int last, @Nullable ActorType type, @Nullable Entry entry, List<Title> titles,
		ActorRule rule) {

	static Name of(Sentence sentence, int first, int last, @Nullable ActorType type, ActorRule rule) {
		return new Name(sentence, first, last, type, null, List.of(), rule);
	}

	/** The same words, taken for something that the gazetteer does not know. */
	Name as(@Nullable ActorType type, ActorRule rule) {
		return of(this.sentence, this.first, this.last, type, rule);
	}

	/** Another place where the same is named. */
	Name at(Sentence sentence, int first, int last, ActorRule rule) {
		return new Name(sentence, first, last, this.type, this.entry, List.of(), rule);
	}

	/** The same words, which name no actor. */
	Name asNobody() {
		return as(null, this.rule);
	}

	/** The first token, titles included. */
	int firstWithTitles() {
		return this.titles.isEmpty() ? this.first : this.titles.getLast().first();
	}

	boolean isPerson() {
		return this.type == ActorType.PERSON;
	}

	/** A person without a title, whom the recogniser may have taken for one in error. */
	boolean isBarePerson() {
		return isPerson() && this.titles.isEmpty();
	}

	/** Whether it names a body: somebody, but no person and no country. */
	boolean isBody() {
		return this.type != null && this.type != ActorType.PERSON && this.type != ActorType.COUNTRY;
	}

	/** A body's name of more than one word, which a short one can stand for. */
	boolean isFullBody() {
		return isBody() && this.last > this.first;
	}

	boolean overlaps(Name other) {
		return this.sentence.index() == other.sentence.index() && this.first <= other.last && other.first <= this.last;
	}

	boolean covers(int token) {
		return this.first <= token && token <= this.last;
	}

	List<Token> tokens() {
		return this.sentence.tokens().subList(this.first, this.last + 1);
	}

	/** The token before the name, null at the start of the sentence. */
	@Nullable Token before() {
		return (this.first > 0) ? this.sentence.token(this.first - 1) : null;
	}

	/** The token behind the name, null at the end of the sentence. */
	@Nullable Token after() {
		return (this.last + 1 < this.sentence.size()) ? this.sentence.token(this.last + 1) : null;
	}

	/** The token behind the name and the one word in brackets that may follow it. */
	int behindBracket() {
		int next = this.last + 1;
		boolean bracket = next + 2 < this.sentence.size() && this.sentence.token(next).is("(", "-LRB-")
				&& this.sentence.token(next + 2).is(")", "-RRB-");
		return bracket ? next + 3 : next;
	}

	/** As printed, runs of space and the possessive aside. */
	String text() {
		StringBuilder text = new StringBuilder();
		Token before = null;
		for (Token token : tokens()) {
			text.append((before != null && before.span().end() < token.span().begin()) ? " " : "").append(token.text());
			before = token;
		}
		return text.toString();
	}

	/** A title before a name, with its first token. */
	record Title(Roles.Held held, int first) {
	}

}
