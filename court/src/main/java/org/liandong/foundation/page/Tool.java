package org.liandong.foundation.page;

/**
 * 便民工具: a public page on which anyone reckons something without signing in. A module offers its tools as beans; the page {@code /tools} lists
 * them.
 *
 * @param path  where the tool is, such as {@code /tools/interest}
 * @param title what it is called, in the user's words
 * @param lead  one sentence: what it reckons and for whom
 * @param order where it stands in the list, the smallest first
 */
public record Tool(String path, String title, String lead, int order) { }
