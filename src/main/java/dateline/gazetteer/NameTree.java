package dateline.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names by their atoms; finds the longest one that begins at a place of a text. */
final class NameTree<T> {

	/**
	 * What begins at a place.
	 *
	 * @param from first atom
	 * @param to atom after the last
	 * @param values all that bear the name
	 */
	record Hit<T>(int from, int to, List<T> values) {

	}

	/** Whether the atoms as printed may bear this value. */
	@FunctionalInterface
	interface Admission<T> {

		boolean test(T value, int from, int to);

	}

	private static final class Node<T> {

		private final Map<String, Node<T>> next = new HashMap<>();

		private final List<T> values = new ArrayList<>(1);

	}

	private final Node<T> root = new Node<>();

	void add(List<Atom> atoms, T value) {
		Node<T> node = this.root;
		for (Atom atom : atoms) {
			node = node.next.computeIfAbsent(atom.key(), (key) -> new Node<>());
		}
		if (!node.values.contains(value)) {
			node.values.add(value);
		}
	}

	/** All values of exactly these atoms. */
	List<T> get(List<Atom> atoms) {
		Node<T> node = this.root;
		for (Atom atom : atoms) {
			node = node.next.get(atom.key());
			if (node == null) {
				return List.of();
			}
		}
		return List.copyOf(node.values);
	}

	/** The names that begin at this atom and are admitted, shortest first. */
	List<Hit<T>> at(List<Atom> atoms, int from, Admission<T> admission) {
		List<Hit<T>> hits = new ArrayList<>(1);
		Node<T> node = this.root;
		for (int at = from; at < atoms.size(); at++) {
			node = node.next.get(atoms.get(at).key());
			if (node == null) {
				break;
			}
			int to = at + 1;
			List<T> admitted = node.values.stream().filter((value) -> admission.test(value, from, to)).toList();
			if (!admitted.isEmpty()) {
				hits.add(new Hit<>(from, to, admitted));
			}
		}
		return hits;
	}

}
