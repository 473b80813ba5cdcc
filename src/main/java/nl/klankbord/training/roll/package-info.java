/** What the work after the lessons asks of an edition and does to it; for this module only. */
@org.jspecify.annotations.NullMarked
package nl.klankbord.training.roll;
