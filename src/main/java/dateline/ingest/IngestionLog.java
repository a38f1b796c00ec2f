package dateline.ingest;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import dateline.article.Article;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The record of what was taken in. Each entry is one transaction, so that a killed
 * process leaves a true one.
 */
@Component
class IngestionLog {

	private final IngestionRepository ingestions;

	private final Clock clock;

	IngestionLog(IngestionRepository ingestions, Clock clock) {
		this.ingestions = ingestions;
		this.clock = clock;
	}

	/**
	 * Queues the files that are new, changed, of an older extractor, unfinished or
	 * failed, and leaves out the others. An unfinished or failed file keeps its row.
	 */
	@Transactional
	public List<Task> queue(List<SeedFile> files) {
		List<Task> tasks = new ArrayList<>();
		for (SeedFile file : files) {
			Optional<Ingestion> last = this.ingestions.findFirstByFileOrderByQueuedAtDescIdDesc(file.name());
			if (last.filter((ingestion) -> isSettled(ingestion, file)).isEmpty()) {
				Ingestion ingestion = last.filter((each) -> !isFinished(each) || each.state() == IngestionState.FAILED)
					.orElseGet(() -> this.ingestions
						.save(new Ingestion(UUID.randomUUID().toString(), file.name(), this.clock.instant())));
				tasks.add(new Task(ingestion.publicId(), file));
			}
		}
		return tasks;
	}

	private static boolean isFinished(Ingestion ingestion) {
		return ingestion.state() != IngestionState.QUEUED && ingestion.state() != IngestionState.RUNNING;
	}

	private static boolean isSettled(Ingestion last, SeedFile file) {
		boolean same = file.sha256() != null && file.sha256().equals(last.sha256());
		return same && switch (last.state()) {
			case DONE -> Pipeline.VERSION.equals(last.extractorVersion());
			case SKIPPED -> true;
			case QUEUED, RUNNING, FAILED -> false;
		};
	}

	@Transactional
	public void start(Task task) {
		Ingestion ingestion = get(task);
		ingestion.start(task.file().sha256(), this.clock.instant());
		task.file().warnings().stream().filter((each) -> !ingestion.warnings().contains(each)).forEach(ingestion::warn);
	}

	@Transactional
	public void fail(Task task, String reason) {
		get(task).fail(reason, this.clock.instant());
	}

	/** Within the transaction that writes the facts. */
	@Transactional
	public void done(Task task, Article article, Ingestion.Counts counts) {
		get(task).done(article, Pipeline.VERSION, counts, this.clock.instant());
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
