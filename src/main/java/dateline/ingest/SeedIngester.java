package dateline.ingest;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Takes in the seed folder when the application has started, in the background and one
 * article after the other, while the server answers. One bad article never stops the
 * others. When the application stops, the article at work is finished if that does not
 * take long, else left for the next start.
 */
@Component
class SeedIngester implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(SeedIngester.class);

	/** How long a stop waits for the article at work: several times what one needs. */
	private static final Duration PATIENCE = Duration.ofSeconds(5);

	private final SeedFolder folder;

	private final IngestionLog log;

	private final ArticleIngester ingester;

	/** Null while nobody works; one that is not this any more was told to stop. */
	private volatile @Nullable Thread worker;

	SeedIngester(SeedFolder folder, IngestionLog log, ArticleIngester ingester) {
		this.folder = folder;
		this.log = log;
		this.ingester = ingester;
	}

	@Override
	public void start() {
		Thread thread = Thread.ofPlatform().name("ingestion").daemon().unstarted(this::run);
		this.worker = thread;
		thread.start();
	}

	/**
	 * Articles that take longer than a stop may wait are cut off; nothing of them is
	 * written.
	 */
	@Override
	public void stop() {
		Thread thread = this.worker;
		this.worker = null;
		if (thread != null) {
			try {
				thread.join(PATIENCE);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		}
	}

	@Override
	public boolean isRunning() {
		return this.worker != null;
	}

	private boolean isStopped() {
		return this.worker != Thread.currentThread();
	}

	private void run() {
		try {
			List<IngestionLog.Task> tasks = this.log.queue(this.folder.read());
			int count = tasks.size();
			logger.info("Ingestion: {}", (count == 0) ? "nothing new" : count + " to take in");
			for (int i = 0; i < count && !isStopped(); i++) {
				ingest(tasks.get(i), "Ingestion %d of %d: %s".formatted(i + 1, count, tasks.get(i).file().name()));
			}
		}
		catch (RuntimeException ex) {
			if (!isStopped()) {
				logger.error("Ingestion ended before its time; the next start goes on", ex);
			}
		}
		if (isStopped()) {
			logger.info("Ingestion: stopped; the next start goes on");
		}
		else {
			this.worker = null;
		}
	}

	private void ingest(IngestionLog.Task task, String progress) {
		long begin = System.nanoTime();
		this.log.start(task);
		task.file().warnings().forEach((warning) -> logger.warn("{}: {}", progress, warning));
		String text = task.file().text();
		if (text == null) {
			String problem = String.valueOf(task.file().problem());
			this.log.fail(task, problem);
			logger.warn("{}: failed: {}", progress, problem);
			return;
		}
		try {
			String found = this.ingester.ingest(task, text);
			logger.info("{}: {} in {} s", progress, found,
					String.format(Locale.ROOT, "%.1f", (System.nanoTime() - begin) / 1e9));
		}
		catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError | AssertionError ex) {
			if (!isStopped()) {
				logger.error("{}: failed", progress, ex);
				this.log.fail(task, "internal error: " + ex.getClass().getSimpleName());
			}
		}
	}

}
