package nl.klankbord.people;

import java.util.UUID;

/** Somebody, and who manages them. */
record ManagedBy(UUID id, UUID manager) {}
