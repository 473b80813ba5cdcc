/** "Was dit nuttig?", asked of everything on the shelf; for this module only. */
@org.jspecify.annotations.NullMarked
package nl.klankbord.knowledge.useful;
