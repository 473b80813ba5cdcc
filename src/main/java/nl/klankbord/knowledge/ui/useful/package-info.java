/** Where readers say whether something on the shelf was useful; for this module only. */
@org.jspecify.annotations.NullMarked
package nl.klankbord.knowledge.ui.useful;
