@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package wrong.arrow.right;
