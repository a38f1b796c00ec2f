package dateline.ingest;

import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Takes in the seed folder when the application has started, in the background and one
 * article after the other, while the server answers. One bad article never stops the
 * others. When the application stops, the article at work is finished or left for the
 * next start.
 */
@Component
class SeedIngester implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(SeedIngester.class);

	/** How long a stop waits for the article at work. */
	private static final Duration PATIENCE = Duration.ofSeconds(15);

	private final SeedFolder folder;

	private final IngestionLog log;

	private final ArticleIngester ingester;

	private @Nullable Thread worker;

	private volatile boolean running;

	SeedIngester(SeedFolder folder, IngestionLog log, ArticleIngester ingester) {
		this.folder = folder;
		this.log = log;
		this.ingester = ingester;
	}

	@Override
	public void start() {
		this.running = true;
		this.worker = Thread.ofPlatform().name("ingestion").daemon().start(this::run);
	}

	@Override
	public void stop() {
		this.running = false;
		Thread thread = this.worker;
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
		return this.running;
	}

	private void run() {
		try {
			List<IngestionLog.Task> tasks = this.log.queue(this.folder.read());
			logger.info("Ingestion: {} to take in", tasks.isEmpty() ? "nothing new" : tasks.size() + " files");
			for (int i = 0; i < tasks.size() && this.running; i++) {
				String result = ingest(tasks.get(i));
				logger.info("Ingestion {} of {}: {}: {}", i + 1, tasks.size(), tasks.get(i).file().name(), result);
			}
		}
		catch (RuntimeException ex) {
			logger.error("Ingestion stopped; the next start goes on", ex);
		}
	}

	private String ingest(IngestionLog.Task task) {
		long begin = System.nanoTime();
		this.log.start(task);
		task.file().warnings().forEach((warning) -> logger.warn("{}: {}", task.file().name(), warning));
		String text = task.file().text();
		if (text == null) {
			String problem = String.valueOf(task.file().problem());
			this.log.fail(task, problem);
			return "failed: " + problem;
		}
		try {
			String found = this.ingester.ingest(task, text);
			return "%s in %.1f s".formatted(found, (System.nanoTime() - begin) / 1e9);
		}
		catch (RuntimeException ex) {
			logger.error("{} could not be taken in", task.file().name(), ex);
			this.log.fail(task, "internal error: " + ex.getClass().getSimpleName());
			return "failed";
		}
	}

}
