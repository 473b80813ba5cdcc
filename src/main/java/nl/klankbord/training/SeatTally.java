package nl.klankbord.training;

import java.util.UUID;

/** How many enrolments of a partner stand in a state, in one edition. */
record SeatTally(UUID edition, UUID partner, EnrolmentState state, long count) {}
