/** Who gets which seat: the rules. Plain values in, plain values out; nothing of the database or the clock. */
@org.jspecify.annotations.NullMarked
package nl.klankbord.training.seats;
