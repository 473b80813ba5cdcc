/** The files of a request on the screen: where they are added, and where they are read. */
@org.jspecify.annotations.NullMarked
package nl.klankbord.opinion.ui.files;
