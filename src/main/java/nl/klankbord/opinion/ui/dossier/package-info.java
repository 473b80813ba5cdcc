/** One request on the screen, with everything that can be done to it. */
@org.jspecify.annotations.NullMarked
package nl.klankbord.opinion.ui.dossier;
