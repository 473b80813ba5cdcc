package wrong.arrow.left;

import wrong.arrow.right.Right;

public record Left(Right right) {}
