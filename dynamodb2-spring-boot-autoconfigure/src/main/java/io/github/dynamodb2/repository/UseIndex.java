package io.github.dynamodb2.repository;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the index that a repository method must read, in place of the one that would be
 * chosen. The start fails when the table has no such index or when it cannot answer.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ ElementType.METHOD, ElementType.ANNOTATION_TYPE })
public @interface UseIndex {

	/**
	 * The name of a local or global secondary index of the table.
	 * @return the index's name
	 */
	String value();

}
