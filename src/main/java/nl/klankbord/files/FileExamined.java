package nl.klankbord.files;

/** A file that was held back was looked at after all; published in the transaction of that. */
public record FileExamined(FileId id, FileOwner owner, FileState state) {}
