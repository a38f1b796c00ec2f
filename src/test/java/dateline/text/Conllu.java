package dateline.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Annotated texts as CoNLL-U (universaldependencies.org), the text with its offsets in
 * comments and the last column.
 */
final class Conllu {

	private Conllu() {
	}

	static String write(Collection<AnnotatedText> texts) {
		StringBuilder out = new StringBuilder();
		texts.forEach((text) -> {
			out.append("# newdoc\n# text = ").append(escape(text.text())).append('\n');
			for (Sentence sentence : text.sentences()) {
				out.append("# paragraph = ").append(sentence.paragraph()).append('\n');
				for (Token token : sentence.tokens()) {
					out.append(line(token)).append('\n');
				}
				out.append('\n');
			}
		});
		return out.toString();
	}

	private static String line(Token token) {
		return String.join("\t", String.valueOf(token.index() + 1), escape(token.text()), escape(token.lemma()), "_",
				token.tag(), "_", String.valueOf(token.head() + 1), token.relation(), "_",
				"begin=" + token.span().begin() + "|end=" + token.span().end()
						+ ((token.entity() != null) ? "|entity=" + token.entity() : ""));
	}

	static List<AnnotatedText> read(List<String> lines) {
		List<AnnotatedText> texts = new ArrayList<>();
		String text = "";
		List<Sentence> sentences = new ArrayList<>();
		List<Token> tokens = new ArrayList<>();
		int paragraph = 0;
		for (String line : lines) {
			if (line.equals("# newdoc")) {
				keep(text, sentences, texts);
				sentences = new ArrayList<>();
			}
			else if (line.startsWith("# text = ")) {
				text = unescape(line.substring("# text = ".length()));
			}
			else if (line.startsWith("# paragraph = ")) {
				paragraph = Integer.parseInt(line.substring("# paragraph = ".length()));
			}
			else if (line.isEmpty()) {
				sentences.add(new Sentence(sentences.size(), paragraph, Sentence.cover(tokens), tokens));
				tokens = new ArrayList<>();
			}
			else {
				tokens.add(token(line.split("\t", -1), text));
			}
		}
		keep(text, sentences, texts);
		return texts;
	}

	private static void keep(String text, List<Sentence> sentences, List<AnnotatedText> texts) {
		if (!text.isEmpty()) {
			texts.add(new AnnotatedText(text, sentences));
		}
	}

	private static Token token(String[] columns, String text) {
		int begin = 0;
		int end = 0;
		EntityType entity = null;
		for (String part : columns[9].split("\\|", -1)) {
			String value = part.substring(part.indexOf('=') + 1);
			switch (part.substring(0, part.indexOf('='))) {
				case "begin" -> begin = Integer.parseInt(value);
				case "end" -> end = Integer.parseInt(value);
				case "entity" -> entity = EntityType.valueOf(value);
				default -> throw new IllegalArgumentException(part);
			}
		}
		Span span = new Span(begin, end);
		return new Token(Integer.parseInt(columns[0]) - 1, span, span.of(text), unescape(columns[2]), columns[4],
				entity, Integer.parseInt(columns[6]) - 1, columns[7]);
	}

	private static String escape(String text) {
		return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t");
	}

	private static String unescape(String text) {
		return text.translateEscapes();
	}

}
