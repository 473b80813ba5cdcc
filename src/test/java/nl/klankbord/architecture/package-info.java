/**
 * The rules of the house, each with a sample from package {@code wrong} that breaks it, so that a rule that has gone
 * blind is noticed.
 */
package nl.klankbord.architecture;
