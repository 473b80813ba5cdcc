package wrong.arrow.right;

public record Right(String name) {}
