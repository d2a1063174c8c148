using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Ardalis.SmartEnum;
using NodaTime;
using QaStandards.Calendars;
using QaStandards.Policies.IctMark.Principles;
using QaStandards.Policies.LjmuItt.Placements;
using QaStandards.Targets;
using QaStandards.Tests.Calendars;

namespace QaStandards.Tests.Architecture;

/// <summary>
/// Makes some value of a type, so that a member can be called: a known sample, or whatever a constructor, factory or static
/// property of the library gives when it is called with samples.
/// </summary>
internal sealed partial class Samples
{
    /// <summary>Types can be closed over types without end.</summary>
    private const int Deepest = 10;

    /// <summary>Texts by the name of the parameter that wants them; any other text is "x".</summary>
    private static readonly Dictionary<string, string> Texts = new()
    {
        ["cohortDigest"] = new('a', 64),
        ["digest"] = new('a', 64),
        ["thrown"] = new('1', 20),
        ["committed"] = new('1', 20),
        ["named"] = new('1', 8),
    };

    /// <summary>Arguments given one by one that must differ: one is enough.</summary>
    private static readonly string[] Single = ["rows", "aspects"];

    /// <summary>Functions that return null when all is well.</summary>
    private static readonly string[] Quiet = ["problem"];

    /// <summary>The day before Good Friday, so that the next working day is four days off.</summary>
    private static readonly LocalDate Thu_2017_04_13 = new(2017, 4, 13);

    private static readonly DutySchedule Termly = DutySchedule.Of(SchoolYear.Year, [new("x", new(Sample.Must, "x"), Cadence.Termly)]);

    /// <summary>Values that no search would guess.</summary>
    private static readonly Dictionary<Type, object> Values = new()
    {
        [typeof(LocalDate)] = Thu_2017_04_13,
        [typeof(DateInterval)] = new DateInterval(Thu_2017_04_13, Thu_2017_04_13.PlusDays(30)),
        [typeof(DueDate)] = new WorkingDayLimit(Sample.Must, "x", 1).Due(Thu_2017_04_13, UnitedKingdom.EnglandAndWales),
        [typeof(AcademicYear)] = SchoolYear.Year,
        [typeof(DutySchedule)] = Termly,
        [typeof(ScheduledDuty)] = Termly.Items[0],
        [typeof(DutyStanding)] = Termly.Check([], Thu_2017_04_13)[0],
        [typeof(Measurement)] = Measurement.Of("x", 1, 1),
        [typeof(YearMonth)] = new YearMonth(2017, 11),
        [typeof(IsoDayOfWeek)] = IsoDayOfWeek.Monday,
        [typeof(Period)] = Period.FromDays(1),
        [typeof(Persistence)] = Persistence.Of(2, Term.Years(2)),
        [typeof(LevelScale)] = LevelScale.Of(1, 9, BestLevel.Lowest),
        [typeof(ThresholdProfile)] = ThresholdProfile.Of("x", LevelScale.Of(1, 9, BestLevel.Lowest), new ThresholdAspect("x", 1)),
        [typeof(object)] = "x",
        [typeof(IFormatProvider)] = System.Globalization.CultureInfo.InvariantCulture,
    };

    /// <summary>What a type parameter is closed over: the first that its constraints allow.</summary>
    private static readonly Type[] Closers = [typeof(string), typeof(int), typeof(Verdict), typeof(IsoDayOfWeek)];

    private readonly Dictionary<Type, object?> made = [];
    private readonly HashSet<Type> underWay = [];

    /// <summary>What could not be made during the search that is under way; another search may find more made already.</summary>
    private readonly HashSet<Type> failed = [];

    /// <summary>Closes a generic type or method; itself when it is not generic, null when no sample fits its constraints.</summary>
    public static Type? Close(Type type) => !type.ContainsGenericParameters ? type : Close(type.GetGenericArguments().Length, type.MakeGenericType);

    public static MethodInfo? Close(MethodInfo method) =>
        !method.IsGenericMethodDefinition ? method : Close(method.GetGenericArguments().Length, method.MakeGenericMethod);

    /// <summary>Returns a value for a parameter, or null when none can be made.</summary>
    public object? For(ParameterInfo parameter)
    {
        if (Quiet.Contains(parameter.Name))
        {
            return Function(parameter.ParameterType, _ => null);
        }

        if (Single.Contains(parameter.Name) && parameter.ParameterType.IsByRefLike)
        {
            return ArrayOf(parameter.ParameterType.GetGenericArguments()[0]);
        }

        var type = parameter.ParameterType.IsByRef ? parameter.ParameterType.GetElementType()! : parameter.ParameterType;
        return type == typeof(string) ? Texts.GetValueOrDefault(parameter.Name ?? "", "x") : Of(type);
    }

    /// <summary>Returns a value of a type, or null when none can be made.</summary>
    public object? Of(Type type)
    {
        if (made.TryGetValue(type, out var known))
        {
            return known;
        }

        if (underWay.Count == Deepest || failed.Contains(type) || !underWay.Add(type))
        {
            return null;
        }

        var value = Simple(type) ?? Collected(type) ?? Produced(type);
        underWay.Remove(type);
        if (value is not null || underWay.Count == 0)
        {
            made[type] = value;
        }
        else
        {
            failed.Add(type);
        }

        if (underWay.Count == 0)
        {
            failed.Clear();
        }

        return value;
    }

    private static T? Close<T>(int count, Func<Type[], T> make)
        where T : class
    {
        foreach (var choice in Choices(count))
        {
            try
            {
                return make(choice);
            }
            catch (ArgumentException)
            {
                // The constraints want another sample.
            }
        }

        return null;
    }

    private static IEnumerable<Type[]> Choices(int count) => count == 0
        ? [[]]
        : Closers.SelectMany(closer => Choices(count - 1).Select(rest => (Type[])[closer, .. rest]));

    private static object? Simple(Type type) => Nullable.GetUnderlyingType(type) is { } inner ? Simple(inner)
        : type == typeof(string) ? "x"
        : Values.TryGetValue(type, out var value) ? value
        : type.IsEnum ? Enum.GetValuesAsUnderlyingType(type).Cast<object>().Select(member => Enum.ToObject(type, member)).First()
        : type.IsPrimitive ? Convert.ChangeType(1, type, System.Globalization.CultureInfo.InvariantCulture)
        : type == typeof(decimal) ? 1m
        : type.BaseType is { IsGenericType: true } parent && parent.GetGenericTypeDefinition() == typeof(SmartEnum<,>)
            ? type.GetFields(Library.Public).First(field => field.FieldType == type).GetValue(null)
        : null;
}
