package dateline.corenlp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import dateline.text.AnnotatedText;
import dateline.text.EntityType;
import dateline.text.MaskedText;
import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.TextAnnotator;
import dateline.text.Token;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.CoreMap;
import org.jspecify.annotations.Nullable;

/**
 * Stanford CoreNLP: {@code tokenize, pos, lemma, ner, depparse} with the three-class name
 * model. Dates and numbers are left to our own rules, because SUTime keeps state from one
 * text to the next. The models load with the first text that needs them and stay.
 */
public final class CoreNlpAnnotator implements TextAnnotator {

	/**
	 * Characters after which a run without sentence end is cut at the next space. The
	 * time that a parse takes grows with the square of the length, and the tagger's stack
	 * with the length.
	 */
	private static final int LONGEST = 1000;

	/**
	 * The space between an abbreviation that ends a sentence and a quotation that makes
	 * one: "… with the U.S. “We agree,” he said." The tokenizer sees no end there.
	 */
	private static final Pattern BEFORE_QUOTATION = Pattern
		.compile("(?<=\\b(?:(?:\\p{L}\\.){2,4}|Inc\\.|Corp\\.|Ltd\\.|Co\\.|Jr\\.|Sr\\.)) (?=[“\"]\\p{Lu}[^“”\"\n]{0,"
				+ LONGEST + "}[,.?!][”\"])");

	private final Supplier<StanfordCoreNLP> pipeline = new Lazy<>(() -> new StanfordCoreNLP(options()));

	static Properties options() {
		Properties options = new Properties();
		options.setProperty("annotators", "tokenize,pos,lemma,ner,depparse");
		options.setProperty("ssplit.newlineIsSentenceBreak", "always");
		options.setProperty("ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
		options.setProperty("ner.applyFineGrained", "false");
		options.setProperty("ner.applyNumericClassifiers", "false");
		options.setProperty("ner.useSUTime", "false");
		options.setProperty("ner.buildEntityMentions", "false");
		options.setProperty("depparse.testThreads", "1");
		return options;
	}

	@Override
	public AnnotatedText annotate(MaskedText text) {
		if (text.visible().isBlank()) {
			return new AnnotatedText(text.original(), List.of());
		}
		Annotation annotation = new Annotation(bounded(parted(spoken(quoted(text.visible())))));
		this.pipeline.get().annotate(annotation);
		List<Sentence> sentences = new ArrayList<>();
		int paragraph = 0;
		int read = 0;
		for (CoreMap each : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
			List<Token> tokens = tokens(each, text.original());
			Span span = Sentence.cover(tokens);
			boolean feed = text.visible().substring(read, span.begin()).indexOf('\n') >= 0;
			paragraph += (feed && !sentences.isEmpty()) ? 1 : 0;
			read = span.end();
			sentences.add(new Sentence(sentences.size(), paragraph, span, tokens));
		}
		return new AnnotatedText(text.original(), sentences);
	}

	/**
	 * Two apostrophes for one quotation mark, which the tokenizer joins to a name behind
	 * them: ''We agree,'' he said. The mark takes the place of the inner one.
	 */
	private static String quoted(String visible) {
		return visible.replaceAll("(?<!')''(?=[\\p{L}\\d])", " \"").replaceAll("(?<=\\S)''(?!')", "\" ");
	}

	/**
	 * Transcribed names carry an apostrophe for a letter ("Rida’ al-Amin"), at which the
	 * tokenizer would cut the name in two. A letter of the same length keeps it whole and
	 * all offsets in place.
	 */
	private static String spoken(String visible) {
		return visible.replaceAll("(?<=\\p{L})[’'ʿʾ‘](?= (?:al|el|an|as|ash|ad|ar|bin|ibn)-?\\p{L})", "h");
	}

	private static String parted(String visible) {
		return BEFORE_QUOTATION.matcher(visible).replaceAll("\n");
	}

	private static String bounded(String visible) {
		StringBuilder bounded = new StringBuilder(visible);
		int begin = 0;
		for (int i = 0; i < bounded.length(); i++) {
			if (bounded.charAt(i) == '\n' || endsSentence(bounded, i)) {
				begin = i;
			}
			else if (i - begin >= LONGEST && bounded.charAt(i) == ' ') {
				bounded.setCharAt(i, '\n');
				begin = i;
			}
		}
		return bounded.toString();
	}

	/**
	 * A full stop after a word of more than two letters, before a space: none of a number
	 * or an abbreviation.
	 */
	private static boolean endsSentence(CharSequence text, int at) {
		boolean stop = text.charAt(at) == '.' || text.charAt(at) == '!' || text.charAt(at) == '?';
		return stop && at >= 3 && at + 1 < text.length() && Character.isLetter(text.charAt(at - 1))
				&& Character.isLetter(text.charAt(at - 2)) && Character.isLetter(text.charAt(at - 3))
				&& !Character.isLetterOrDigit(text.charAt(at + 1));
	}

	private static List<Token> tokens(CoreMap sentence, String original) {
		List<CoreLabel> labels = sentence.get(CoreAnnotations.TokensAnnotation.class);
		SemanticGraph graph = sentence.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
		int[] heads = new int[labels.size()];
		String[] relations = new String[labels.size()];
		Arrays.fill(heads, -1);
		Arrays.fill(relations, "root");
		if (graph != null) {
			for (SemanticGraphEdge edge : graph.edgeIterable()) {
				int dependent = edge.getDependent().index() - 1;
				heads[dependent] = edge.getGovernor().index() - 1;
				relations[dependent] = edge.getRelation().toString();
			}
		}
		List<Token> tokens = new ArrayList<>(labels.size());
		for (int i = 0; i < labels.size(); i++) {
			CoreLabel label = labels.get(i);
			Span span = new Span(label.beginPosition(), label.endPosition());
			tokens.add(new Token(i, span, span.of(original), label.lemma(), label.tag(), entity(label.ner()), heads[i],
					relations[i]));
		}
		return tokens;
	}

	private static @Nullable EntityType entity(@Nullable String name) {
		return switch (name) {
			case "PERSON" -> EntityType.PERSON;
			case "ORGANIZATION" -> EntityType.ORGANIZATION;
			case "LOCATION" -> EntityType.LOCATION;
			case null, default -> null;
		};
	}

	/** Computes once, at the first request, however many threads ask. */
	private static final class Lazy<T> implements Supplier<T> {

		private final Supplier<T> source;

		private volatile @Nullable T value;

		Lazy(Supplier<T> source) {
			this.source = source;
		}

		@Override
		public T get() {
			T known = this.value;
			if (known == null) {
				synchronized (this) {
					known = this.value;
					if (known == null) {
						known = this.source.get();
						this.value = known;
					}
				}
			}
			return known;
		}

	}

}
