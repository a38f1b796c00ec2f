package dateline.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;

/** Asks the application over real HTTP/1.1; safe to share. */
final class Http implements AutoCloseable {

	private final HttpClient client = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.executor(Executors.newVirtualThreadPerTaskExecutor())
		.build();

	private final String server;

	Http(int port) {
		System.setProperty("http.maxConnections", "16"); // kept open, of the older client
		this.server = "http://127.0.0.1:" + port;
	}

	/** The answer, whatever its status; paths may have spaces and quotation marks. */
	HttpResponse<byte[]> get(String path, String... headers) {
		return send(path, HttpResponse.BodyHandlers.ofByteArray(), headers);
	}

	/** The body, which must be that of a 200. */
	String body(String path) {
		HttpResponse<byte[]> answer = get(path);
		String body = new String(answer.body(), StandardCharsets.UTF_8);
		if (answer.statusCode() != 200) {
			throw new IllegalStateException(path + " answers " + body);
		}
		return body;
	}

	/**
	 * Reads an answer to its end and gives its status. By the older client, which blocks:
	 * the newer one costs as much as the server, which it shares two cores with.
	 */
	int status(String path, String... headers) {
		try {
			HttpURLConnection connection = (HttpURLConnection) URI.create(this.server + path).toURL().openConnection();
			for (int at = 0; at < headers.length; at += 2) {
				connection.setRequestProperty(headers[at], headers[at + 1]);
			}
			int status = connection.getResponseCode();
			if (status < 400) {
				try (InputStream in = connection.getInputStream()) {
					in.transferTo(OutputStream.nullOutputStream());
				}
			}
			return status;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The same where the status must be 200. */
	void page(String path) {
		int status = status(path);
		if (status != 200) {
			throw new IllegalStateException(path + " answers " + status);
		}
	}

	/** The body, to be read bit by bit. */
	InputStream stream(String path) {
		return send(path, HttpResponse.BodyHandlers.ofInputStream()).body();
	}

	private <T> HttpResponse<T> send(String path, HttpResponse.BodyHandler<T> body, String... headers) {
		String escaped = path.replace(" ", "%20").replace("\"", "%22");
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.server + escaped));
		if (headers.length > 0) {
			request.headers(headers);
		}
		try {
			return this.client.send(request.build(), body);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public void close() {
		this.client.close();
	}

}
