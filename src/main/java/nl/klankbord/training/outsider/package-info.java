/** The way in for a trainer from outside: one link, to one training and nothing else. */
@org.jspecify.annotations.NullMarked
package nl.klankbord.training.outsider;
