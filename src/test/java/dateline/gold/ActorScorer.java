package dateline.gold;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import dateline.actor.CastMember;
import dateline.text.Sentence;
import dateline.text.Span;
import org.jspecify.annotations.Nullable;

/** Scores the cast: who is found, with the right type, with all names and no other's. */
final class ActorScorer {

	private final GoldArticle article;

	private final Found found;

	private final Scores scores;

	ActorScorer(GoldArticle article, Found found, Scores scores) {
		this.article = article;
		this.found = found;
		this.scores = scores;
	}

	void score() {
		Map<CastMember, GoldActor> matched = new HashMap<>();
		Map<String, CastMember> best = new HashMap<>();
		List<CastMember> members = this.found.cast().members().stream().filter(CastMember::isNamed).toList();
		for (CastMember member : members) {
			GoldActor actor = match(member);
			if (actor != null) {
				matched.put(member, actor);
				best.merge(actor.id(), member, (one, other) -> actor.shared(one) >= actor.shared(other) ? one : other);
			}
		}
		for (CastMember member : members) {
			GoldActor actor = matched.get(member);
			if (actor == null) {
				predicted(member, "nobody annotated");
			}
			else if (!actor.optional() && !actor.isGroup()) {
				predicted(member, member.equals(best.get(actor.id())) ? wrong(member, actor) : "once more");
			}
		}
		for (GoldActor actor : this.article.actors().values()) {
			CastMember member = best.get(actor.id());
			if (!actor.optional() && !actor.isGroup()) {
				this.scores.gold("actors", this.article, actor.name() + " " + actor.types().getFirst(), "",
						member != null && wrong(member, actor) == null);
			}
		}
	}

	private void predicted(CastMember member, @Nullable String wrong) {
		String first = member.mentions().isEmpty() ? ""
				: this.found.text().text(this.found.text().sentences().get(member.mentions().getFirst().sentence()));
		this.scores.predicted("actors", member.rule() + " " + member.type(), this.article,
				member.name() + " " + member.type() + " " + member.aliases(), first, wrong);
	}

	/** The annotated actor that shares most names; of equals one that must be found. */
	private @Nullable GoldActor match(CastMember member) {
		GoldActor best = null;
		for (GoldActor actor : this.article.actors().values()) {
			long more = actor.shared(member) - ((best != null) ? best.shared(member) : 0);
			if (more > 0 || (more == 0 && best != null && best.optional() && !actor.optional())) {
				best = actor;
			}
		}
		return best;
	}

	private @Nullable String wrong(CastMember member, GoldActor actor) {
		if (!actor.types().contains(member.type())) {
			return "type is " + actor.types();
		}
		Set<String> known = GoldActor.keys(member);
		for (String alias : actor.aliases()) {
			if (!known.contains(GoldActor.key(alias)) && isInBody(alias)) {
				return "lacks " + alias;
			}
		}
		Set<String> own = actor.keys();
		for (GoldActor other : this.article.actors().values()) {
			Set<String> strange = new TreeSet<>(other.keys());
			strange.retainAll(known);
			strange.removeAll(own);
			if (!strange.isEmpty() && !other.isGroup() && !this.article.isSame(actor.id(), other)) {
				return "joined with " + other.name();
			}
		}
		return null;
	}

	/** A name that only headings and captions print is nobody's to know. */
	private boolean isInBody(String alias) {
		return this.found.text().sentences().stream().map(Sentence::span).anyMatch((span) -> has(span, alias));
	}

	private boolean has(Span span, String alias) {
		return span.of(this.article.text()).contains(alias);
	}

}
