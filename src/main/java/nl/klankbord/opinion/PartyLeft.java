package nl.klankbord.opinion;

import java.time.Instant;

/** Somebody who took part in a request no longer works in the network. */
record PartyLeft(OpinionId id, Doer part, Instant at) {}
