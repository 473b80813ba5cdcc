/** Tells the planner when trainings take people and rooms. */
@org.jspecify.annotations.NullMarked
package nl.klankbord.training.busy;
