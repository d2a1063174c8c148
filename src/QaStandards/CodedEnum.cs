using System;
using System.Collections.Generic;

namespace QaStandards;

/// <summary>Looks the members of a smart enum up by their published codes, without reflection.</summary>
internal static class CodedEnum
{
    public static T Parse<T>(string code, ValueList<T> all)
        where T : Ardalis.SmartEnum.SmartEnum<T, string>
    {
        ArgumentNullException.ThrowIfNull(code);
        return Find(code, all)
            ?? throw new ArgumentException($"'{code}' is not a {typeof(T).Name}. Known: {Codes(all)}.", nameof(code));
    }

    public static T? Find<T>(string? code, ValueList<T> all)
        where T : Ardalis.SmartEnum.SmartEnum<T, string>
    {
        foreach (var member in all)
        {
            if (string.Equals(member.Value, code, StringComparison.Ordinal))
            {
                return member;
            }
        }

        return null;
    }

    private static string Codes<T>(ValueList<T> all)
        where T : Ardalis.SmartEnum.SmartEnum<T, string>
    {
        var codes = new List<string>(all.Count);
        foreach (var member in all)
        {
            codes.Add(member.Value);
        }

        return string.Join(", ", codes);
    }
}
