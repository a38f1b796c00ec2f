package dateline.api;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32;

/**
 * Where a page ended: the sort key of its last row. It writes itself as url-safe text
 * that is bound to the scope it was made for (path and filters), so that a mangled one,
 * one of another collection and one of another search are all refused.
 *
 * @param position the sort key, outermost column first
 */
public record Cursor(List<String> position) {

	/** Changes whenever the order of a collection or this format changes. */
	private static final byte VERSION = 1;

	private static final String SEPARATOR = "\u001F";

	private static final int HEADER = 1 + Integer.BYTES;

	public Cursor {
		position = List.copyOf(position);
	}

	String encode(String scope) {
		byte[] body = String.join(SEPARATOR, this.position).getBytes(StandardCharsets.UTF_8);
		ByteBuffer bytes = ByteBuffer.allocate(HEADER + body.length);
		bytes.put(VERSION).putInt(checksum(scope, body)).put(body);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
	}

	/**
	 * The cursor that wrote this text for this scope.
	 * @throws IllegalArgumentException for any other text
	 */
	static Cursor decode(String text, String scope) {
		byte[] bytes = Base64.getUrlDecoder().decode(text);
		if (bytes.length >= HEADER) {
			String body = new String(bytes, HEADER, bytes.length - HEADER, StandardCharsets.UTF_8);
			Cursor cursor = new Cursor(List.of(body.split(SEPARATOR, -1)));
			if (cursor.encode(scope).equals(text)) {
				return cursor;
			}
		}
		throw new IllegalArgumentException("not a cursor of this collection");
	}

	private static int checksum(String scope, byte[] body) {
		CRC32 sum = new CRC32();
		sum.update(scope.getBytes(StandardCharsets.UTF_8));
		sum.update(0);
		sum.update(body);
		return (int) sum.getValue();
	}

}
