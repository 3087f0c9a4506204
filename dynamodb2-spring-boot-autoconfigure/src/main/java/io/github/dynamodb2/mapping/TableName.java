package io.github.dynamodb2.mapping;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the table that holds the items of a class.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface TableName {

	/**
	 * The key of a table under {@code dynamodb2.tables}, which then decides connection and
	 * physical name, or else the physical name before prefix and suffix. Placeholders
	 * <code>${...}</code> and expressions <code>#{...}</code> are resolved once.
	 * @return the name
	 */
	String value();

}
