package dateline.ingest;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import dateline.article.Article;
import dateline.article.LineKinds;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The record of what was taken in. Each entry is one transaction, so that a killed
 * process leaves a true one.
 */
@Component
class IngestionLog {

	private static final List<IngestionState> UNFINISHED = List.of(IngestionState.QUEUED, IngestionState.RUNNING);

	private final IngestionRepository ingestions;

	private final NewArticles articles;

	private final LineKinds kinds = new LineKinds();

	private final Clock clock;

	IngestionLog(IngestionRepository ingestions, NewArticles articles, Clock clock) {
		this.ingestions = ingestions;
		this.articles = articles;
		this.clock = clock;
	}

	/**
	 * Queues the files that are new, changed, stated otherwise, of an older extractor,
	 * unfinished or failed, and leaves out the others. An unfinished or failed file keeps
	 * its row. A row whose file was taken away before its turn fails.
	 */
	@Transactional
	public List<Task> queue(List<SeedFile> files) {
		Set<String> names = files.stream().map(SeedFile::name).collect(Collectors.toSet());
		this.ingestions.findByStateIn(UNFINISHED)
			.stream()
			.filter((each) -> each.file() != null && !names.contains(each.file()))
			.forEach((each) -> each.fail("the file is not in the folder any more", this.clock.instant()));
		List<Task> tasks = new ArrayList<>();
		for (SeedFile file : files) {
			Optional<Ingestion> last = this.ingestions.findFirstByFileOrderByQueuedAtDescIdDesc(file.name());
			if (last.filter((ingestion) -> isSettled(ingestion, file)).isEmpty()) {
				Ingestion ingestion = last
					.filter((each) -> each.state() == IngestionState.FAILED || UNFINISHED.contains(each.state()))
					.orElseGet(() -> this.ingestions
						.save(new Ingestion(UUID.randomUUID().toString(), file.name(), this.clock.instant())));
				tasks.add(new Task(ingestion.publicId(), file));
			}
		}
		return tasks;
	}

	private boolean isSettled(Ingestion last, SeedFile file) {
		boolean ended = last.state() == IngestionState.DONE || last.state() == IngestionState.SKIPPED;
		return ended && file.text() != null && file.sha256() != null && file.sha256().equals(last.sha256())
				&& last.article() != null && isCurrent(last.article(), file);
	}

	/**
	 * Whether the article needs nothing more: this version has extracted it, and as it is
	 * stated now. Of several files with one text the one it was extracted from states it;
	 * a file that the manifest does not name states nothing.
	 */
	@Transactional(readOnly = true)
	public boolean isCurrent(Article article, SeedFile file) {
		return this.ingestions.findFirstByArticleAndStateOrderByQueuedAtDescIdDesc(article, IngestionState.DONE)
			.filter((done) -> Pipeline.VERSION.equals(done.extractorVersion()))
			.filter((done) -> !file.name().equals(done.file()) || file.details() == null
					|| article.isStoredAs(
							this.articles.of(article.text(), file.details(), () -> this.kinds.read(article.text()))))
			.isPresent();
	}

	@Transactional
	public void start(Task task) {
		Ingestion ingestion = get(task);
		ingestion.start(task.file().sha256(), this.clock.instant());
		task.file().warnings().forEach(ingestion::warn);
	}

	@Transactional
	public void fail(Task task, String reason) {
		get(task).fail(reason, this.clock.instant());
	}

	/**
	 * Within the transaction that writes the facts; with the reason why there are none,
	 * if there is one.
	 */
	@Transactional
	public void done(Task task, Article article, Ingestion.Counts counts, @Nullable String reason) {
		get(task).done(article, Pipeline.VERSION, counts, reason, this.clock.instant());
	}

	@Transactional
	public void skip(Task task, String reason, Article article) {
		get(task).skip(reason, article, this.clock.instant());
	}

	private Ingestion get(Task task) {
		return this.ingestions.findByPublicId(task.id()).orElseThrow();
	}

	/**
	 * A file to take in.
	 *
	 * @param id public id of its ingestion
	 */
	record Task(String id, SeedFile file) {
	}

}
