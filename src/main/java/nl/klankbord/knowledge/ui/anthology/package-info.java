/** Where an anthology is put together. */
@org.jspecify.annotations.NullMarked
package nl.klankbord.knowledge.ui.anthology;
