namespace QaStandards.Policies.AtpCpd;

/// <content>Delivery staff.</content>
public static partial class AtpClauses
{
    public static Clause DeliveryStaff1a { get; } = Must(
        "Delivery staff 1a", "Delivery staff get at least 40 hours, or 5 days, of CPD a year.");

    public static Clause DeliveryStaff1b { get; } = Must(
        "Delivery staff 1b", "At least 2 of the days keep up expertise in the sector.");

    public static Clause DeliveryStaff1c { get; } = Describes(
        "Delivery staff 1c", "Hours and days stand side by side; 40 hours in 5 days make 8 hours a day.");

    public static Clause DeliveryStaff2a { get; } = Must("Delivery staff 2a", "These hours and days are mandatory.");

    public static Clause DeliveryStaff2b { get; } = Should("Delivery staff 2b", "CPD is arranged together with the IQA.");

    public static Clause DeliveryStaff3a { get; } = Must(
        "Delivery staff 3a", "A request for training fits the programmes that the person delivers.");

    public static Clause DeliveryStaff3b { get; } = Must("Delivery staff 3b", "It fits the job role.");

    public static Clause DeliveryStaff4a { get; } = Must("Delivery staff 4a", "Whatever the role needs counts as mandatory.");

    public static Clause DeliveryStaff4b { get; } = Must(
        "Delivery staff 4b", "Further CPD is needed for knowledge of sector, industry and subject.");

    public static Clause DeliveryStaff5 { get; } = Must(
        "Delivery staff 5", "Delivery staff sit Functional Skills at level 2 in English, maths and ICT every three years.");

    public static Clause DeliveryStaff6 { get; } = Describes(
        "Delivery staff 6", "The lists by role that follow are the mandatory training.");
}
