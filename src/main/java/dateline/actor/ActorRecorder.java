package dateline.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dateline.article.Article;
import dateline.article.RecordedArticle;
import dateline.text.AnnotatedText;
import dateline.text.Sentence;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes the cast of an article and settles anew who is who across articles, as far as
 * its names can matter. In whatever order articles come, the rows end up the same.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ActorRecorder {

	private final ActorRepository actors;

	private final MemberRepository members;

	private final AliasRepository aliases;

	private final MentionRepository mentions;

	ActorRecorder(ActorRepository actors, MemberRepository members, AliasRepository aliases,
			MentionRepository mentions) {
		this.actors = actors;
		this.members = members;
		this.aliases = aliases;
		this.mentions = mentions;
	}

	/** Writes the cast in place of the one that was there. */
	public RecordedCast record(List<CastMember> cast, AnnotatedText text, RecordedArticle article) {
		Set<Actor> before = new HashSet<>();
		Set<String> keys = new HashSet<>();
		for (StoredMember member : this.members.findByArticle(article.article())) {
			before.add(member.actor());
			keys.add(member.mergeKey());
		}
		this.members.deleteAllOf(article.article());
		Map<ActorMerger.Member, List<CastMember>> fresh = new LinkedHashMap<>();
		for (CastMember member : cast) {
			fresh.computeIfAbsent(member(article.article(), member), (key) -> new ArrayList<>()).add(member);
			keys.add(ActorMerger.mergeKey(member.name(), member.type()));
		}
		RecordedCast recorded = settle(article.article(), fresh, keys, before);
		fresh.values().forEach((same) -> same.forEach((member) -> details(member, recorded, text, article)));
		return recorded;
	}

	private RecordedCast settle(Article article, Map<ActorMerger.Member, List<CastMember>> fresh, Set<String> keys,
			Set<Actor> before) {
		Map<ActorMerger.Member, StoredMember> known = new LinkedHashMap<>();
		for (MemberRepository.Known each : this.members.findByMergeKeys(keys, article)) {
			StoredMember member = each.getMember();
			known.put(new ActorMerger.Member(each.getArticleId(), member.name(), member.type(), member.countryCode()),
					member);
			before.add(member.actor());
		}
		List<ActorMerger.Member> all = new ArrayList<>(known.keySet());
		all.addAll(fresh.keySet());
		List<ActorMerger.Group> groups = ActorMerger.merge(all);
		Map<String, Actor> holders = holders(groups);
		List<StoredMember> written = new ArrayList<>();
		List<StoredMember> changed = new ArrayList<>();
		for (ActorMerger.Group group : groups) {
			List<StoredMember> stored = group.members()
				.stream()
				.flatMap((each) -> Stream.ofNullable(known.get(each)))
				.toList();
			Map<StoredMember, Boolean> unnamed = stored.stream()
				.collect(Collectors.toMap(Function.identity(), (member) -> isUnnamed(member.actor())));
			Actor actor = actor(group, holders);
			for (StoredMember member : stored) {
				if (!member.actor().equals(actor) || !Objects.equals(unnamed.get(member), isUnnamed(actor))) {
					member.join(actor);
					changed.add(member);
				}
			}
			group.members()
				.stream()
				.flatMap((each) -> fresh.getOrDefault(each, List.of()).stream().limit(1))
				.forEach((each) -> written.add(this.members.save(new StoredMember(article, actor, each))));
		}
		this.members.flush();
		if (!before.isEmpty()) {
			this.actors.deleteUnused(before);
		}
		return new RecordedCast(written, changed);
	}

	private static boolean isUnnamed(Actor actor) {
		return actor.type() == ActorType.GROUP;
	}

	/** The stored actors that the groups may be, by id. */
	private Map<String, Actor> holders(List<ActorMerger.Group> groups) {
		Set<String> ids = groups.stream()
			.flatMap((group) -> Stream.of(group.publicId(), longer(group)))
			.collect(Collectors.toSet());
		return this.actors.findByPublicIdIn(ids)
			.stream()
			.collect(Collectors.toMap(Actor::publicId, Function.identity()));
	}

	private static String longer(ActorMerger.Group group) {
		return group.publicId() + "-person";
	}

	/**
	 * The actor with the group's id, else a new one. A person and something else may have
	 * the same name; the person then has the longer id, whoever came first.
	 */
	private Actor actor(ActorMerger.Group group, Map<String, Actor> holders) {
		boolean person = group.type() == ActorType.PERSON;
		String id = group.publicId();
		Actor holder = holders.get(id);
		if (holder != null && person != (holder.type() == ActorType.PERSON)) {
			if (person) {
				id = longer(group);
			}
			else {
				holder.yieldId(longer(group));
				holders.put(longer(group), holder);
				this.actors.flush();
			}
			holder = person ? holders.get(id) : null;
		}
		if (holder == null) {
			holder = this.actors.save(new Actor(id, group.name(), group.type(), group.countryCode()));
			holders.put(id, holder);
			return holder;
		}
		holder.become(group.name(), group.type(), group.countryCode());
		return holder;
	}

	private void details(CastMember member, RecordedCast recorded, AnnotatedText text, RecordedArticle article) {
		StoredMember stored = recorded.stored(member);
		Set<String> names = new HashSet<>(member.aliases());
		names.add(member.name());
		names.stream().sorted().forEach((name) -> this.aliases.save(new ActorAlias(stored, name)));
		Set<String> places = new HashSet<>();
		for (Mention mention : member.mentions()) {
			Sentence sentence = text.sentences().get(mention.sentence());
			int begin = article.begin(mention.span());
			int end = article.end(mention.span());
			if (places.add(begin + "-" + end)) {
				this.mentions.save(new StoredMention(stored, article.sentence(sentence), mention.kind(), begin, end,
						article.text(mention.span())));
			}
		}
	}

	private static ActorMerger.Member member(Article article, CastMember member) {
		return new ActorMerger.Member(article.publicId(), member.name(), member.type(), member.countryCode());
	}

}
