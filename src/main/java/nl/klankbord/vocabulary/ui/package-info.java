/** Screens of the vocabulary module. */
@org.jspecify.annotations.NullMarked
package nl.klankbord.vocabulary.ui;
