package nl.klankbord.base.paper;

/** A line of the head of a document. */
public record Fact(String label, String value) {}
