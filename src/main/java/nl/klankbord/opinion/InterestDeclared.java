package nl.klankbord.opinion;

import java.time.Instant;

/** A reviewer declared an interest; the requester has to say whether it is an objection. */
public record InterestDeclared(OpinionId id, Instant at) {}
