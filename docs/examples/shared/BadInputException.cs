using System;

/// <summary>Something the reader gave that cannot be used; the message says what was expected. Programs end with exit code 2.</summary>
internal sealed class BadInputException(string message) : Exception(message);
