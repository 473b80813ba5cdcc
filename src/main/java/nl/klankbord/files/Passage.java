package nl.klankbord.files;

/**
 * A stretch of a document's text, and where it stands.
 *
 * @param page from 1; 0 where a document has no pages of its own, as a text that a program lays out
 * @param heading the heading above it; empty where there is none
 * @param paragraph the first of its paragraphs, counted from 1 through the whole document
 */
public record Passage(int page, String heading, int paragraph, String text) {}
