package dateline.statement;

/** How a reporting verb takes what it reports; told in {@code verbs.txt}. */
enum Frame {

	QUOTE, THAT, BARE, POST, TELL, OBJECT, RICH, CLEAR, FOR, OF, ON, AGAINST, ABOUT, AT, OVER, TO, URGE, URGEON, AS,
	NAME, ACCUSE, ING, OUT, LATE, PUT, TOWARD, NOW;

}
