package org.liandong.foundation.rulebook.suggestion;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds many words in a text in one pass; a term "甲+乙" counts once for each sentence that holds both. */
final class WordFinder {

    private static final String ENDS = "。！？!?；;\n";

    private static final class Node {
        final Map<Character, Node> next = new HashMap<>(2);
        int part = -1;
    }

    private final Node root = new Node();
    private int parts;
    /** By part: the term it is alone, −1 if none. */
    private final List<Integer> alone = new ArrayList<>();
    /** By part: pairs of (other part, term) it begins. */
    private final List<List<int[]>> together = new ArrayList<>();

    WordFinder(List<String> terms) {
        for (int number = 0; number < terms.size(); number++) {
            var words = terms.get(number).split("\\+");
            var first = part(words[0]);
            if (words.length == 1) {
                alone.set(first, number);
            } else {
                together.get(first).add(java.util.stream.IntStream.concat(java.util.stream.IntStream.of(number),
                        java.util.Arrays.stream(words).skip(1).mapToInt(this::part)).toArray());
            }
        }
    }

    private int part(String word) {
        var node = root;
        for (int i = 0; i < word.length(); i++) {
            node = node.next.computeIfAbsent(word.charAt(i), key -> new Node());
        }
        if (node.part < 0) {
            node.part = parts++;
            alone.add(-1);
            together.add(new ArrayList<>(0));
        }
        return node.part;
    }

    /** Numbers of the terms found, with how often. */
    Map<Integer, Integer> count(String text) {
        var found = new TreeMap<Integer, Integer>();
        var sentence = new BitSet(parts);
        for (int at = 0; at < text.length(); at++) {
            if (ENDS.indexOf(text.charAt(at)) >= 0) {
                close(sentence, found);
            }
            var node = root;
            for (int i = at; i < text.length() && (node = node.next.get(text.charAt(i))) != null; i++) {
                if (node.part >= 0) {
                    sentence.set(node.part);
                    if (alone.get(node.part) >= 0) {
                        found.merge(alone.get(node.part), 1, Integer::sum);
                    }
                }
            }
        }
        close(sentence, found);
        return found;
    }

    private void close(BitSet sentence, Map<Integer, Integer> found) {
        for (int part = sentence.nextSetBit(0); part >= 0; part = sentence.nextSetBit(part + 1)) {
            for (var pair : together.get(part)) {
                if (java.util.Arrays.stream(pair).skip(1).allMatch(sentence::get)) {
                    found.merge(pair[0], 1, Integer::sum);
                }
            }
        }
        sentence.clear();
    }
}
