using System;

/// <summary>
/// Something the reader gave that cannot be used. The message says what was expected, and programs end with exit code 2.
/// </summary>
internal sealed class BadInputException(string message) : Exception(message);
