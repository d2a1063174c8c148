namespace QaStandards.Policies.Hlta.Moderation;

/// <summary>The forms that a file holds.</summary>
/// <param name="File">The file's id.</param>
/// <param name="Forms">The forms that are there; null when they are not known.</param>
public sealed record FileForms(string File, ValueList<Form>? Forms);
